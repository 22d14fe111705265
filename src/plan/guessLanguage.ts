import type { Language, Localized } from "../content/Language";
import { REFERENCES_FACTS } from "../content/referencesFacts";
import { STEP_FACTS } from "../content/stepFacts";
import { headingWords } from "../document/headings/headingWords";

/** The template's headings that tell the language: those that are not the same in both. */
const TELLING: readonly Localized[] = [...STEP_FACTS.map(({ heading }) => heading), REFERENCES_FACTS.heading]
  .map(({ nb, nn }) => ({ nb: headingWords(nb).words, nn: headingWords(nn).words }))
  .filter(({ nb, nn }) => nb !== nn);

/** The language of a document with these headings, where they are the template's in one language only; else `otherwise`. */
export function guessLanguage(headings: readonly string[], otherwise: Language): Language {
  const words = new Set(headings.map((heading) => headingWords(heading).words));
  const isIn = (language: Language): boolean => TELLING.some((heading) => words.has(heading[language]));
  if (isIn("nb") === isIn("nn")) return otherwise;
  return isIn("nn") ? "nn" : "nb";
}
