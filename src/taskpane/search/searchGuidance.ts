import type { Guidance, GuidanceItem, GuidanceTopic } from "../../content/Guidance";
import type { Language } from "../../content/Language";
import type { StepId } from "../../content/StepId";
import { searchable } from "./searchWords";

/** An item in which all words were found. */
export interface SearchHit {
  readonly step: StepId;
  readonly topic: GuidanceTopic;
  readonly item: GuidanceItem;
}

/**
 * The items in which every word occurs somewhere, inside longer words too. First those that have all words in a title, then
 * those that have some there, then the others; among equals in the guidance's order. `words` are those of searchWords.
 */
export function searchGuidance(
  all: readonly Guidance[],
  words: readonly string[],
  language: Language,
): readonly SearchHit[] {
  if (words.length === 0) return [];
  const ranked = all.flatMap(({ step, topics }) =>
    topics.flatMap((topic) =>
      topic.items.flatMap((item) => {
        const rank = rankOf(item, topic, words, language);
        return rank === null ? [] : [{ rank, hit: { step, topic, item } }];
      }),
    ),
  );
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

/** 0 for the best; null where a word is missing. */
function rankOf(item: GuidanceItem, topic: GuidanceTopic, words: readonly string[], language: Language): number | null {
  const titles = searchable(`${item.title?.[language] ?? ""}\n${topic.title[language]}`);
  const text = searchable(item.text[language]);
  if (!words.every((word) => titles.includes(word) || text.includes(word))) return null;
  const inTitles = words.filter((word) => titles.includes(word)).length;
  if (inTitles === 0) return 2;
  return inTitles === words.length ? 0 : 1;
}
