import { insertHeadings } from "../../src/actions/place/insertHeadings";
import { SECTION_IDS } from "../../src/content/SectionId";
import { STEP_IDS } from "../../src/content/StepId";
import { docx, heading, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para } from "./inPlan";

/** Headings as municipalities have them, none of them in the template's words. */
const WORDS = [
  "Slik organiserer vi oss",
  "Slik forankrer vi",
  "Hit skal vi",
  "Begreper",
  "Analyse",
  "Dette gjør vi",
  "Slik følger vi opp",
];
const FORMS: readonly (readonly [form: string, heading: (words: string, number: number) => string])[] = [
  ["«Forankring – steg 2»", (words, number) => `${words} – steg ${number}`],
  ["«Forankring (steg 2 av 7)»", (words, number) => `${words} (steg ${number} av 7)`],
  ["«2 Steg 2 – Forankring»", (words, number) => `${number} Steg ${number} – ${words}`],
  ["«Trinn 2: Forankring»", (words, number) => `Trinn ${number}: ${words}`],
  ["«Forankring (Steg nr. 2)»", (words, number) => `${words} (Steg nr. ${number})`],
];

test.each(FORMS)(
  "a document whose headings are like %s gets no second set of them, and its text under them",
  async (_, form) => {
    const headings = WORDS.map((words, index) => form(words, index + 1));
    const { host } = await openInWord(await docx(...headings.flatMap((text) => [heading(text), line("Tekst.")])));
    const start = await opened();
    expect(await insertHeadings(STEP_IDS, "nb")).toEqual({ kind: "unchanged" });
    done(await insert(start, "s2", [para("Vår tekst.")]));
    const lines = await linesOf(host);
    expect(lines).toEqual(
      headings.flatMap((text, index) => [
        `# ${text}`,
        "Tekst.",
        ...(index === 1 ? ["[kplan:s2:text] Vår tekst."] : []),
      ]),
    );
    done(await insertHeadings(SECTION_IDS, "nb"));
    expect((await linesOf(host)).filter((each) => each.startsWith("# "))).toHaveLength(8);
  },
);

test("a heading over two paragraphs stays whole: text goes below both, other headings above both", async () => {
  const { host } = await openInWord(
    await docx(
      heading("Organisering og"),
      heading("involvering"),
      line("a"),
      heading("Kompetanse- og bemannings-"),
      heading("analyse (steg 5)"),
      line("b"),
      heading("Gjennomføring, oppfølging"),
      heading("og evaluering"),
      line("c"),
    ),
  );
  const state = after(done(await insert(await opened(), "s1", [para("Vår.")])), await opened());
  done(await insert(state, "s5", [para("Vår.")]));
  done(await insertHeadings(["s1", "s4", "s5", "s6", "s7"], "nb"));
  expect(await linesOf(host)).toEqual([
    "# Organisering og",
    "# involvering",
    "a",
    "[kplan:s1:text] Vår.",
    "# Hva er kompetanse (steg 4)",
    "# Kompetanse- og bemannings-",
    "# analyse (steg 5)",
    "b",
    "[kplan:s5:text] Vår.",
    "# Kompetansestrategier og tiltak (steg 6)",
    "# Gjennomføring, oppfølging",
    "# og evaluering",
    "c",
  ]);
  const { warnings, value } = (await opened()).view.steps;
  expect(value.map(({ id, section }) => (section === null ? "-" : id))).toEqual([
    "s1",
    "-",
    "-",
    "s4",
    "s5",
    "s6",
    "s7",
  ]);
  expect(warnings.map(({ code }) => code)).toEqual(["stepMissing", "stepMissing"]);
});
