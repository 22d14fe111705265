import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { useState } from "react";
import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import { includedItems } from "../../plan/answers/included";
import type { Plan } from "../../plan/Plan";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { countItems, filterTopics, NO_FILTER } from "./filterTopics";
import { GuidanceFilters } from "./GuidanceFilters";
import { Topic } from "./Topic";
import text from "../look/text.module.css";
import styles from "./TopicList.module.css";

export interface TopicListProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly library: StepLibrary;
  readonly at: string | null;
  readonly pane: Pane;
}

/** So many items can be looked through without a filter. */
const FEW = 20;

/** The step's topics, closed at first, with what they can be narrowed down by where there are many items. */
export function TopicList({ step, plan, library, at, pane }: TopicListProps) {
  const words = usePageStrings(GUIDANCE_STRINGS);
  const [filter, setFilter] = useState(NO_FILTER);
  const { language } = plan.meta;
  const included = new Set(includedItems(plan, step));
  const all = filterTopics(library.guidance.topics, NO_FILTER);
  const topics = filterTopics(library.guidance.topics, filter);
  const total = countItems(all);
  return (
    <>
      {total > FEW && (
        <GuidanceFilters {...{ step, plan, filter }} choices={library.choices} onChange={setFilter}>
          {filter === NO_FILTER ? "" : words.shown(countItems(topics), total)}
        </GuidanceFilters>
      )}
      {topics.length === 0 && <p className={text.body}>{words.noneShown}</p>}
      <ul className={styles.topics}>
        {topics.map(({ id, title, items }) => {
          const isTarget = items.some((item) => item.id === at);
          const taken = items.filter(({ id: item, inPlan }) => inPlan !== undefined && included.has(item)).length;
          return (
            <li key={id}>
              <Disclosure
                level={3}
                title={title[language]}
                titleLanguage={language}
                caption={[words.count(items.length), ...(taken > 0 ? [words.taken(taken)] : [])].join(", ")}
                openAtFirst={isTarget}
                takesFocus={isTarget}
              >
                <Topic {...{ step, plan, items, included, pane }} />
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </>
  );
}
