import { SPELLINGS, SYNONYMS } from "../../../content/synonyms";
import { stemOf } from "../../../document/text/stemOf";

/** All words of which we know others. */
export const WORDS_WITH_OTHERS: readonly string[] = [...SPELLINGS, ...SYNONYMS].flat();

/** By stem, all stems of the groups that it is in. */
function byStem(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>();
  for (const stems of groups.map((group) => group.map(stemOf))) {
    for (const stem of stems) others.set(stem, [...(others.get(stem) ?? []), ...stems]);
  }
  return others;
}

const SPELT = byStem(SPELLINGS);
const MEANT = byStem(SYNONYMS);

/** The stems of the same word in its other spellings, that of the word itself apart. */
export function spellingsOf(stem: string): readonly string[] {
  return [...new Set(SPELT.get(stem) ?? [])].filter((other) => other !== stem);
}

/** The stems of words that mean the same or nearly so, in all spellings. */
export function synonymsOf(stem: string): readonly string[] {
  const known = [stem, ...spellingsOf(stem)];
  const meant = known.flatMap((each) => MEANT.get(each) ?? []).flatMap((each) => [each, ...spellingsOf(each)]);
  return [...new Set(meant)].filter((other) => !known.includes(other));
}

/** Whether we know other words for it. */
export function hasOthers(word: string): boolean {
  const stem = stemOf(word);
  return SPELT.has(stem) || MEANT.has(stem);
}
