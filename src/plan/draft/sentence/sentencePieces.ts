import type { Language } from "../../../content/Language";
import type { Piece } from "../../../document/Piece";
import { listPoints } from "../../answers/listPoints";
import { asSentence } from "./asSentence";
import { formatMessage } from "./formatMessage";
import { joinList } from "./joinList";
import { lowerFirst } from "./lowerFirst";

const LONGEST_TERM = 4;
/** How a sentence begins, and no term does. */
const SENTENCE = /^(?:vi|det|dette|alle)\s/iu;

/**
 * What was chosen and the user's own words besides, in the sentence: "Med kompetanse mener vi kunnskap, verdier og mot." Own
 * words that are more than a term are sentences of their own below it.
 */
export function sentencePieces(
  sentence: string,
  chosen: readonly string[],
  own: string,
  language: Language,
): readonly Piece[] {
  const lines = listPoints(own).map((line) => ({ line, terms: termsOf(line) }));
  const terms = [...chosen, ...lines.flatMap((each) => each.terms)].map(lowerFirst);
  const rest = lines.flatMap(({ line, terms: inside }) => (inside.length === 0 ? [asSentence(line)] : []));
  const first = terms.length === 0 ? [] : [formatMessage(sentence, language, { answer: joinList(terms, language) })];
  return [...first, ...rest].map((text) => ({ kind: "paragraph", text }));
}

/** "Evner, motivasjon." has two terms; a line with more words than a term has none. */
function termsOf(line: string): readonly string[] {
  const terms = line.split(",").map((term) => term.trim().replace(/[.;:!?…]$/u, ""));
  const areTerms = terms.every((term) => !SENTENCE.test(term) && term.split(/\s+/u).length <= LONGEST_TERM);
  return areTerms ? terms.filter((term) => term !== "") : [];
}
