import type { Audience, GuidanceItem, GuidanceTopic, StrategyId } from "../../content/Guidance";
import { isQuestion } from "./isQuestion";

/** Whom and what guidance is shown for; null for all. */
export interface GuidanceFilter {
  readonly audience: Audience | null;
  readonly strategy: StrategyId | null;
}

/** What is shown before the user has said anything. */
export const NO_FILTER: GuidanceFilter = { audience: null, strategy: null };

/** The topics with the items that the filter lets through, without questions: they have a place of their own. */
export function filterTopics(topics: readonly GuidanceTopic[], filter: GuidanceFilter): readonly GuidanceTopic[] {
  return topics
    .map((topic) => ({ ...topic, items: topic.items.filter((item) => !isQuestion(item) && fits(item, filter)) }))
    .filter(({ items }) => items.length > 0);
}

/** How many items the topics have. */
export function countItems(topics: readonly GuidanceTopic[]): number {
  return topics.reduce((count, { items }) => count + items.length, 0);
}

/** An item that names no strategy belongs to all of them. */
function fits({ audience, strategies }: GuidanceItem, filter: GuidanceFilter): boolean {
  const forAudience = filter.audience === null || audience.includes(filter.audience);
  return forAudience && (filter.strategy === null || (strategies?.includes(filter.strategy) ?? true));
}
