import { spellTexts } from "../../scripts/spellTexts.mjs";
import { foreignWords } from "./foreignWords";

/** Titles of works, which are the same in both languages. */
const TITLES: readonly string[] = [
  "Veileder for lokalt arbeid med kompetanseutvikling",
  "Kompetansedrøftinger: Prosess for kompetansedrøftinger",
  "Kompetansedrøftinger",
  "Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid i virksomheter",
  "Strategisk kompetanseledelse",
  "Fremtidige kompetansebehov III: Læring og kompetanse i alle ledd",
  "10-FAKTOR – KS’ medarbeiderundersøkelse",
  "Akademikerne kommune",
];

function withoutTitles(text: string): string {
  return TITLES.reduce((rest, title) => rest.replaceAll(title, " "), text);
}

const TEXTS = spellTexts().map((each) => ({ ...each, text: withoutTitles(each.text) }));

test.each(["nb", "nn"] as const)("texts in %s are found", (asked) => {
  expect(TEXTS.filter(({ language }) => language === asked).length).toBeGreaterThan(1000);
});

test.each(["nb", "nn"] as const)("no text in %s has words of the other language, or of English", (asked) => {
  const found = TEXTS.filter(({ language }) => language === asked).flatMap(({ file, line, text }) =>
    foreignWords(text, asked).map((word) => `${file}:${line} ${word}`),
  );
  expect(found).toEqual([]);
});

test("a word of the other language is found, whole, whatever its letters, and not where it is quoted", () => {
  expect(foreignWords("Ta òg med kva dei gjer frå i dag.", "nb")).toEqual(["òg", "kva", "dei", "gjer", "frå"]);
  expect(foreignWords("Også de som ikke er ansatt, får være med.", "nn")).toEqual(["også", "ikke", "ansatt", "være"]);
  expect(foreignWords("Moglegheita til kommunane", "nb")).toEqual(["moglegheita", "kommunane"]);
  expect(foreignWords("Mulighetene kartlegges årlig", "nn")).toEqual(["mulighetene", "kartlegges", "årlig"]);
  expect(foreignWords("Nittedal kallar det «å ikke bare være lærende».", "nn")).toEqual([]);
});
