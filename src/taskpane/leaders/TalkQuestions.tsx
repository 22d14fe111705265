import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { Guidance, GuidanceItem } from "../../content/Guidance";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import type { Plan } from "../../plan/Plan";
import { tellCopied } from "../clipboard/copyAndTell";
import { copyContents } from "../copy/copyContents";
import { Disclosure } from "../frame/Disclosure";
import { ItemSource } from "../guidance/ItemSource";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./LeadersPage.module.css";

export interface TalkQuestionsProps {
  readonly guidance: readonly Guidance[];
  readonly plan: Plan;
  readonly pane: Pane;
}

/** The topic whose questions are for who applies for a position; all others are for the talk with an employee. */
const CANDIDATES = "s6.recruit";

/** Questions about one person: to be copied, and never answered here. */
export function TalkQuestions({ guidance, plan, pane }: TalkQuestionsProps) {
  const { talk } = usePageStrings(LEADERS_STRINGS);
  const of = (isForCandidates: boolean): readonly GuidanceItem[] =>
    guidance
      .flatMap(({ topics }) => topics)
      .filter(({ id }) => (id === CANDIDATES) === isForCandidates)
      .flatMap(({ items }) => items.filter(({ kind }) => kind === "talkQuestion"));
  return (
    <Disclosure title={talk.title} openAtFirst={false}>
      <div className={styles.section}>
        <p className={text.body}>{talk.why}</p>
        <TalkGroup {...{ plan, pane }} title={talk.employee} items={of(false)} />
        <TalkGroup {...{ plan, pane }} title={talk.candidate} items={of(true)} />
      </div>
    </Disclosure>
  );
}

interface TalkGroupProps extends Omit<TalkQuestionsProps, "guidance"> {
  readonly title: string;
  readonly items: readonly GuidanceItem[];
}

function TalkGroup({ title, items, plan, pane }: TalkGroupProps) {
  const { talk } = usePageStrings(LEADERS_STRINGS);
  const { language } = plan.meta;
  const copy = async (): Promise<void> => {
    const copied = await copyContents({ "text/plain": items.map((item) => item.text[language]).join("\n") });
    tellCopied(copied, pane);
  };
  return (
    <section className={styles.topic} aria-label={title}>
      <div className={styles.head}>
        <h3 className={text.section}>{title}</h3>
        <Button size="small" icon={<Copy16Regular />} aria-label={talk.copyNamed(title)} onClick={() => void copy()}>
          {talk.copy}
        </Button>
      </div>
      <ul className={styles.reasons}>
        {items.map((item) => (
          <li key={item.id}>
            <p className={text.body} lang={language}>
              {item.text[language]}
            </p>
            <ItemSource source={item.source} audience={item.audience} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
