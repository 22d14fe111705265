import { casePieces } from "../../../src/plan/decision/casePieces";
import {
  allCaseSections,
  setCaseHeading,
  setCaseSections,
  setChosenNeeds,
  setFrame,
} from "../../../src/plan/decision/caseSettings";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { pieceDocument } from "../../../src/plan/file/pieceDocument";
import { addMeasure } from "../../../src/plan/measures/editMeasures";
import type { Plan } from "../../../src/plan/Plan";
import { addMeeting, changeMeeting } from "../../../src/plan/questions/meetings";
import { openXmlFaults } from "../../openXmlFaults";

function linesOf(plan: Plan): readonly string[] {
  return casePieces(plan).flatMap((piece) => {
    if (piece.kind === "table") return piece.rows.map((row) => row.join(" | ").replaceAll("\u00A0", " "));
    return [`${piece.kind === "heading" ? "#".repeat(piece.level) + " " : ""}${piece.text}`.replaceAll("\u00A0", " ")];
  });
}

/** What stands under a heading of the paper. */
function under(plan: Plan, name: string): readonly string[] {
  const lines = linesOf(plan);
  const start = lines.findIndex((line) => line === `### ${name}`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith("### "));
  return end === -1 ? rest : rest.slice(0, end);
}

test("what is proposed says who does what until when, point by point", async () => {
  const plan = await examplePlan("nb");
  const points = casePieces(plan).flatMap((piece) => (piece.kind === "number" ? [piece.text] : []));
  expect(points.map((point) => point.replaceAll("\u00A0", " "))).toEqual([
    "«Strategisk kompetanse- og bemanningsplan for Solvik kommune 2027–2030» vedtas.",
    expect.stringMatching(/^Kommunedirektøren gjennomfører tiltakene innenfor vedtatte budsjettrammer\. .*kroner/u),
    "Kommunedirektøren avklarer finansieringen av tiltakene som er beregnet til 1 400 000 kroner, i arbeidet med økonomiplanen.",
    "Kommunedirektøren rapporterer status for tiltakene til kommunestyret hvert år, første gang 15. juni 2027.",
    "Planen evalueres 14. november 2028 og 10. desember 2030, og resultatet legges fram for kommunestyret.",
  ]);
});

test("the paper has its usual sections, in both languages, as a sound document", async () => {
  const nb = await examplePlan("nb");
  const titles = linesOf(nb).filter((line) => line.startsWith("### "));
  expect(titles).toEqual([
    "### Kommunedirektørens forslag til vedtak",
    "### Oppsummering",
    "### Vedlegg",
    "### Saksopplysninger",
    "### Drøfting og uttalelser",
    "### Økonomiske konsekvenser",
    "### Oppfølging og evaluering",
    "### Vurdering",
  ]);
  const nn = await examplePlan("nn");
  expect(linesOf(nn)).toContain("### Kommunedirektøren sitt framlegg til vedtak");
  const files = [await pieceDocument(casePieces(nb), "Sak", "nb"), await pieceDocument(casePieces(nn), "Sak", "nn")];
  expect(await openXmlFaults(files)).toEqual([]);
});

test("the municipality's order and headings are kept with the plan", async () => {
  const plan = await examplePlan("nb");
  const ordered = setCaseSections(plan, ["summary", "information", "assessment", "proposal"]);
  const own = setCaseHeading(ordered, "proposal", "Rådmannens forslag til vedtak");
  expect(linesOf(own).filter((line) => line.startsWith("### "))).toEqual([
    "### Oppsummering",
    "### Saksopplysninger",
    "### Vurdering",
    "### Rådmannens forslag til vedtak",
  ]);
  expect(allCaseSections(own).slice(0, 4)).toEqual(["summary", "information", "assessment", "proposal"]);
  expect(allCaseSections(own)).toHaveLength(allCaseSections(plan).length);
  expect(linesOf(setCaseHeading(own, "proposal", " "))).toContain("### Kommunedirektørens forslag til vedtak");
});

test("the cost is told by year, inside and outside of the budget, with what others pay by itself", () => {
  const measures = [
    { action: "Stipend", more: { financing: "Utenfor rammen", year1: "100 000", year2: "50 000" } },
    {
      action: "Fagbrev",
      more: { financing: "Budsjettet, og tilskudd fra Statsforvalteren", year1: "80 000", grant: "20 000" },
    },
    { action: "Kurs", more: { financing: "Rammen", totalCost: "10 000" } },
    { action: "Avlyst", status: "cancelled", more: { financing: "Rammen", year1: "999 999" } },
    { action: "Samarbeid", cost: "om lag 30 000 i året" },
    { action: "Mentor" },
  ];
  const base = { ...emptyPlan("nb"), meta: { ...emptyPlan("nb").meta, from: "2027", to: "2030" } };
  const plan = measures.reduce((sofar, { status = "", ...values }) => addMeasure(sofar, { ...values, status }), base);
  expect(under(plan, "Økonomiske konsekvenser")).toEqual([
    "Tiltakene er beregnet til 240 000 kroner. Tabellen viser beløpene i kroner for hvert år.",
    "Tabell: Kostnad for tiltakene i kroner",
    "Finansiering | 2027 | 2028 | Ikke fordelt | Sum",
    "Innenfor vedtatte budsjettrammer | 60 000 | 0 | 10 000 | 70 000",
    "Tilskudd fra andre | 20 000 | 0 | 0 | 20 000",
    "Utenfor vedtatte budsjettrammer | 100 000 | 50 000 | 0 | 150 000",
    "Sum | 180 000 | 50 000 | 10 000 | 240 000",
    "Kommunen søker om 20 000 kroner i tilskudd.",
    "T5 har kostnaden beskrevet med ord, og er ikke med i summen.",
    "T6 har kostnaden åpen i planen.",
  ]);
  const moved = setFrame(setFrame(plan, "utenfor rammen", "grant"), "Utenfor rammen", "inside");
  expect(under(moved, "Økonomiske konsekvenser")).toContain(
    "Innenfor vedtatte budsjettrammer | 160 000 | 50 000 | 10 000 | 220 000",
  );
  expect(setFrame(moved, "Utenfor rammen", null).choices).toEqual(plan.choices);
});

test("the needs that are chosen are the ones that are told, and a need without measures says so", async () => {
  const plan = await examplePlan("nb");
  expect(under(plan, "Saksopplysninger")).toContain(
    "[Planhjelp har tatt med de første behovene. Velg hvilke som er viktigst.]",
  );
  const chosen = setChosenNeeds({ ...plan, measures: plan.measures.filter(({ nr }) => nr !== "T2") }, ["B1", "B5"]);
  const lines = under(chosen, "Saksopplysninger");
  expect(lines.filter((line) => /^B\d/u.test(line))).toEqual([
    "B1 16 årsverk med sykepleiere og vernepleiere: ni nye, og sju etter dem som går av. Behovet er ikke dekket av tiltak.",
    "B5 En ny driftsoperatør og en til som kan lage arealplaner. Dekkes av T10 og T11.",
  ]);
  expect(under(chosen, "Vurdering")).toContain("Behov uten tiltak i planen: B1. Hva betyr det?");
});

test("discussions stand with their days and what came of them, and what the parties said in meetings", async () => {
  const plan = await examplePlan("nn");
  const made = addMeeting(plan, "Drøfting om heiltid");
  const views = changeMeeting(made.plan, made.id, "views", "Fagforbundet: Meir heiltid.\nNSF: Meir rettleiing.");
  const held = changeMeeting(
    changeMeeting(views, made.id, "answer", "Vi lyser ut heile stillingar."),
    made.id,
    "held",
    "true",
  );
  const lines = under(held, "Drøfting og fråsegner");
  expect(lines).toContain(
    "12. mai 2026 | Drøfting med dei tillitsvalde | Kompetansebehova | Partane er samde om behova. Dei tillitsvalde ønskjer meir om heiltid.",
  );
  expect(lines.slice(-4)).toEqual([
    "Synspunkt frå «Drøfting om heiltid»",
    "Fagforbundet: Meir heiltid.",
    "NSF: Meir rettleiing.",
    "Svaret frå arbeidsgivaren: Vi lyser ut heile stillingar.",
  ]);
  expect(lines.join("\n")).not.toContain("Vedtak av planen");
});

test("what weighs is asked, and never written", async () => {
  const [prompt, ...questions] = under(await examplePlan("nb"), "Vurdering");
  expect(prompt).toMatch(/^\[.*\]$/u);
  expect(questions.every((question) => question.endsWith("?"))).toBe(true);
});

test("a plan without anything gives a paper that says what is to be filled in", () => {
  const lines = linesOf(emptyPlan("nb"));
  expect(lines).toContain(
    "[Planens logg har ingen drøftinger med dato. Fyll inn når planen er drøftet, og hva partene mente.]",
  );
  expect(lines).toContain("Planen evalueres [fyll inn tidspunkt], og resultatet legges fram for kommunestyret.");
});
