import type { Guidance, GuidanceItem } from "../../content/Guidance";
import { PROMPT_ADVICE, topicsAtPrompt } from "../../content/promptGuidance";
import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { INTERVIEW_STRINGS } from "../../content/strings/interviewStrings";
import type { StepId } from "../../content/StepId";
import { includedItems } from "../../plan/answers/included";
import { sourceNote } from "../../plan/draft/sentence/sourceNote";
import type { Plan } from "../../plan/Plan";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { IncludeBox } from "./ItemCard";
import text from "../look/text.module.css";
import styles from "./PromptGuidance.module.css";

export interface PromptGuidanceProps {
  readonly step: StepId;
  /** The prompt's id. */
  readonly prompt: string;
  readonly guidance: Guidance;
  readonly plan: Plan;
}

/** The two or three pieces of advice that help most with a prompt, with where each comes from. */
export function PromptAdvice({ step, prompt, guidance, plan }: PromptGuidanceProps) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  const { language } = plan.meta;
  const ids = PROMPT_ADVICE[step][prompt] ?? [];
  const items = guidance.topics.flatMap((topic) => topic.items);
  const advice = ids.flatMap((id) => items.filter((item) => item.id === id));
  return (
    <section aria-labelledby="advice">
      <h3 id="advice" className={text.section}>
        {words.advice}
      </h3>
      <ul className={styles.advice} lang={language}>
        {advice.map((item) => (
          <li key={item.id}>
            {item.text[language]} <SourceName item={item} plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceName({ item, plan }: { readonly item: GuidanceItem; readonly plan: Plan }) {
  const name = sourceNote(item.source, plan.meta.language);
  return name === "" ? null : <span className={styles.source}>({name})</span>;
}

/** What can be taken into the plan at a prompt, folded by itself; nothing where there is none. */
export function PromptSentences({ step, prompt, guidance, plan, pane }: PromptGuidanceProps & { readonly pane: Pane }) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  const count = usePageStrings(GUIDANCE_STRINGS);
  const included = new Set(includedItems(plan, step));
  const topics = topicsAtPrompt(guidance.topics, prompt);
  const items = topics.flatMap((topic) => topic.items);
  if (items.length === 0) return null;
  const taken = items.filter(({ id }) => included.has(id)).length;
  return (
    <Disclosure
      level={3}
      title={words.sentences}
      caption={taken === 0 ? String(items.length) : `${items.length}, ${count.taken(taken)}`}
      openAtFirst={false}
    >
      {topics.map((topic) => (
        <div key={topic.id} className={styles.topic}>
          {topics.length > 1 && (
            <h4 className={text.section} lang={plan.meta.language}>
              {topic.title[plan.meta.language]}
            </h4>
          )}
          {topic.items.map((item) => (
            <IncludeBox key={item.id} {...{ step, plan, item, included, pane }} />
          ))}
        </div>
      ))}
    </Disclosure>
  );
}
