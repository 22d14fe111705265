import { emptyPlan } from "../../../src/plan/emptyPlan";
import type { Plan } from "../../../src/plan/Plan";
import { minutesPieces } from "../../../src/plan/questions/minutes";
import {
  addMeeting,
  changeMeeting,
  changeTreated,
  type MeetingField,
  type TreatedField,
} from "../../../src/plan/questions/meetings";
import { showPieces } from "../showPieces";

const ASKED = { "s5.a": "Hvem går av?", "s5.b": "Hva gjør vi?", "s6.c": "Hvem leder arbeidet?" };

const FACTS = {
  date: "2027-05-12",
  time: "kl. 10.00–11.30",
  place: "Formannskapssalen",
  basis: "HTA 3.2 og 3.3\nAML § 8-2",
  employers: "Kommunedirektør\nHR-sjef",
  employees: "Fagforbundet\nNorsk Sykepleierforbund",
  papers: "Utkast til plan, sendt 3. mai",
  background: "Planen skal vedtas i juni.",
  proposal: "Vi ser behov for flere fagarbeidere.",
  views: "Fagforbundet: Flere lærlinger.",
  answer: "Vi tar inn to lærlinger, siden budsjettet har rom for det.",
  agreement: "Partene er enige. Planen går til kommunestyret.",
  approval: "Kommunedirektør og Fagforbundet, 20. mai 2027",
} satisfies Partial<Record<MeetingField, string>>;

const TREATED: Readonly<Record<string, Partial<Record<TreatedField, string>>>> = {
  "s5.a": { said: "Ti går av\nFlest i hjemmetjenesten", decided: "Kartlegge alderen i alle enheter" },
  "s5.b": { votes: "Vente: 3\nBegynne nå: 3", follow: "Lage oversikt", who: "HR-sjef", when: "2027-09-01" },
};

function held(language: "nb" | "nn"): { readonly plan: Plan; readonly id: string } {
  const made = addMeeting(emptyPlan(language), "Drøfting om bemanning", Object.keys(ASKED));
  const told = Object.entries(FACTS).reduce(
    (plan, [field, text]) => changeMeeting(plan, made.id, field as MeetingField, text),
    made.plan,
  );
  const plan = Object.entries(TREATED).reduce(
    (sofar, [item, texts]) =>
      Object.entries(texts).reduce(
        (each, [field, text]) => changeTreated(each, made.id, item, field as TreatedField, text),
        sofar,
      ),
    told,
  );
  return { plan, id: made.id };
}

test("a referat has what the agreements ask for, and what was said, decided and is to be followed up", () => {
  const { plan, id } = held("nb");
  expect(showPieces(minutesPieces(plan, id, ASKED))).toEqual([
    "## Referat: Drøfting om bemanning",
    "Tid: 12. mai 2027, kl. 10.00–11.30",
    "Sted: Formannskapssalen",
    "Hjemmel: HTA 3.2 og 3.3, AML § 8-2",
    "### Til stede",
    "For arbeidsgiver: Kommunedirektør, HR-sjef",
    "For arbeidstakerne: Fagforbundet, Norsk Sykepleierforbund",
    "### Saksdokumenter",
    "Utkast til plan, sendt 3. mai",
    "### Bakgrunn",
    "Planen skal vedtas i juni.",
    "### Sak 1. Hvem går av?",
    "Det ble sagt:",
    "- Ti går av",
    "- Flest i hjemmetjenesten",
    "Konklusjon: Kartlegge alderen i alle enheter",
    "### Sak 2. Hva gjør vi?",
    "Håndsopprekning: Vente 3 og Begynne nå 3. Like mange for Vente og Begynne nå.",
    "Følges opp: Lage oversikt",
    "Saker som ikke ble behandlet:",
    "- Hvem leder arbeidet?",
    "### Arbeidsgivers syn",
    "Vi ser behov for flere fagarbeidere.",
    "### Organisasjonenes syn",
    "Fagforbundet: Flere lærlinger.",
    "### Arbeidsgivers svar",
    "Vi tar inn to lærlinger, siden budsjettet har rom for det.",
    "### Enighet og veien videre",
    "Partene er enige. Planen går til kommunestyret.",
    "Tabell: Oppfølging",
    "| Sak | Hva | Ansvarlig | Frist |",
    "| 2 | Lage oversikt | HR-sjef | 1. september 2027 |",
    "Godkjent: Kommunedirektør og Fagforbundet, 20. mai 2027",
  ]);
});

test("a protokoll has what was decided and by whom, and nothing of what was said", () => {
  const { plan, id } = held("nb");
  const lines = showPieces(minutesPieces(changeMeeting(plan, id, "minutes", "protocol"), id, ASKED));
  expect(lines[0]).toBe("## Protokoll: Drøfting om bemanning");
  expect(lines).toContain("Konklusjon: Kartlegge alderen i alle enheter");
  expect(lines).toContain("### Arbeidsgivers svar");
  for (const left of ["Ti går av", "Planen skal vedtas", "Utkast til plan", "Hvem leder"])
    expect(lines.join("\n")).not.toContain(left);
});

test("the minutes are in the plan's language", () => {
  const { plan, id } = held("nn");
  const lines = showPieces(minutesPieces(plan, id, ASKED)).join("\n");
  for (const word of ["12. mai 2027", "Stad: ", "Heimel: ", "Desse møtte", "Saksdokument\n", "Det vart sagt:"])
    expect(lines).toContain(word);
  for (const word of ["Synet til organisasjonane", "Svaret frå arbeidsgivaren", "| Sak | Kva | Ansvarleg | Frist |"])
    expect(lines).toContain(word);
});

test("what nobody has filled in is left out, and a question that is no more in the guidance is said to be so", () => {
  const { plan, id } = addMeeting(emptyPlan("nb"), "Ledermøte", ["s9.gone"]);
  expect(showPieces(minutesPieces(plan, id, ASKED))).toEqual([
    "## Referat: Ledermøte",
    "Saker som ikke ble behandlet:",
    "- Spørsmålet finnes ikke lenger i veiledningen",
  ]);
});
