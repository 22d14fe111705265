import { Button } from "@fluentui/react-components";
import { INTERVIEW_STRINGS } from "../../../content/strings/interviewStrings";
import type { Prompt } from "../../../content/Prompt";
import type { StepId } from "../../../content/StepId";
import { promptState } from "../../../plan/answers/promptState";
import type { Plan } from "../../../plan/Plan";
import { useFocusHandover } from "../../focus/useFocusHandover";
import { Disclosure } from "../../frame/Disclosure";
import type { Pane } from "../../state/Pane";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import styles from "./interview.module.css";

export interface PromptOverviewProps {
  readonly step: StepId;
  readonly prompts: readonly Prompt[];
  readonly plan: Plan;
  /** The place of what is shown; the number of prompts for what comes after them. */
  readonly stage: number;
  readonly onMove: (stage: number) => void;
  readonly pane: Pane;
}

/** Where in the step one is; unfolded, all its prompts with how far each has come, to go to, and the way to all fields. */
export function PromptOverview(props: PromptOverviewProps) {
  const { prompts, stage, pane } = props;
  const words = usePageStrings(INTERVIEW_STRINGS);
  const overview = useFocusHandover<HTMLDivElement>("h1");
  const title = stage < prompts.length ? words.question(stage + 1, prompts.length) : words.after;
  return (
    <div ref={overview}>
      <Disclosure framed title={title} caption={words.overview} openAtFirst={false}>
        <div className={styles.overview}>
          <PromptList {...props} />
          <Button
            size="small"
            onClick={() => {
              pane.showAllFields(true);
            }}
          >
            {words.allFields}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}

function PromptList({ step, prompts, plan, stage, onMove }: PromptOverviewProps) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  const { language } = plan.meta;
  const rows = [
    ...prompts.map((prompt) => ({
      name: <span lang={language}>{prompt.question[language]}</span>,
      state: words.states[promptState(plan, step, prompt)],
    })),
    { name: words.last, state: null },
  ];
  return (
    <ol className={styles.list}>
      {rows.map(({ name, state }, index) => (
        <li key={index}>
          <button
            type="button"
            className={styles.jump}
            aria-current={index === stage ? "step" : undefined}
            onClick={() => {
              onMove(index);
            }}
          >
            {name} {state !== null && <span className={text.caption}>{state}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
