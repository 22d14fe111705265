import type { Language } from "../../src/content/Language";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Plan } from "../../src/plan/Plan";
import type { HitGroup } from "../../src/taskpane/search/entries/SearchEntry";
import { findHits, type SearchHit } from "../../src/taskpane/search/find/findHits";
import { loadIndexes } from "../../src/taskpane/search/loadIndexes";

/** What a query finds in all content and in a plan; a query without a word finds nothing. */
export async function searchIn(plan: Plan, query: string) {
  const found = findHits(query, await loadIndexes(plan));
  const hits = (group: HitGroup): readonly SearchHit[] => found?.groups.find(({ id }) => id === group)?.hits ?? [];
  const ids = (group: HitGroup): readonly string[] => hits(group).map(({ entry }) => entry.id);
  return { hits, ids, all: found?.groups.flatMap((group) => group.hits) ?? [], found };
}

/** What a query finds in all content. */
export const searchFor = (query: string, language: Language = "nb") => searchIn(emptyPlan(language), query);
