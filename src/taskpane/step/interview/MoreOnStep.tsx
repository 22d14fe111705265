import { INTERVIEW_STRINGS } from "../../../content/strings/interviewStrings";
import { Disclosure } from "../../frame/Disclosure";
import { GuidanceSection } from "../../guidance/GuidanceSection";
import { QuestionSection } from "../../guidance/QuestionSection";
import { usePageStrings } from "../../words/usePageStrings";
import type { StepBodyProps } from "../StepBodyProps";
import { StepIntro } from "../StepIntro";
import styles from "./interview.module.css";

/** What the step is for, the questions to think through and the guidance: unfolded where one of its items is asked for. */
export function MoreOnStep({ step, state, pane, content, library }: StepBodyProps) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  const { plan, page } = state;
  const { language } = plan.meta;
  const at = page.kind === "step" ? (page.at ?? null) : null;
  const isWanted = at !== null && content.prompts.every(({ id }) => id !== at);
  return (
    <Disclosure key={at} framed title={words.more} openAtFirst={isWanted}>
      <div className={styles.more}>
        <StepIntro {...{ step, content, language, pane }} />
        {library.kind === "loaded" && (
          <QuestionSection {...{ step, plan, at, pane }} guidance={library.value.guidance} />
        )}
        <GuidanceSection {...{ step, plan, library, at, pane }} />
      </div>
    </Disclosure>
  );
}
