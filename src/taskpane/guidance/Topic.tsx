import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import type { GuidanceItem } from "../../content/Guidance";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { ItemCard } from "./ItemCard";
import { ProcessLinks } from "./ProcessLinks";
import text from "../look/text.module.css";
import styles from "./Topic.module.css";

export interface TopicProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly items: readonly GuidanceItem[];
  /** The ids of the items that stand in the step's text. */
  readonly included: ReadonlySet<string>;
  readonly pane: Pane;
}

/** The items of a topic: definitions beside each other, and questions for the talk with the employee set apart. */
export function Topic(props: TopicProps) {
  const { step, plan, items, pane } = props;
  const definitions = items.filter(({ kind }) => kind === "definition");
  const talk = items.filter(({ kind }) => kind === "talkQuestion");
  const others = items.filter((item) => !definitions.includes(item) && !talk.includes(item));
  return (
    <div className={styles.topic}>
      {definitions.length > 0 && <Cards {...props} items={definitions} beside />}
      {others.length > 0 && <Cards {...props} items={others} />}
      {talk.length > 0 && <TalkQuestions {...props} items={talk} />}
      <ProcessLinks {...{ step, items, pane }} language={plan.meta.language} />
    </div>
  );
}

interface CardsProps extends TopicProps {
  readonly beside?: boolean;
}

function Cards({ items, beside = false, ...props }: CardsProps) {
  // A kind is told where it tells items apart.
  const tellsKind = new Set(items.map(({ kind }) => kind)).size > 1;
  return (
    <ul className={beside ? styles.beside : styles.items}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <ItemCard {...props} item={item} tellsKind={tellsKind} />
        </li>
      ))}
    </ul>
  );
}

function TalkQuestions(props: TopicProps) {
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  return (
    <div className={styles.talk}>
      <h4 className={text.section}>{guidance.talkTitle}</h4>
      <p className={text.caption}>{guidance.talkHelp}</p>
      <Cards {...props} />
    </div>
  );
}
