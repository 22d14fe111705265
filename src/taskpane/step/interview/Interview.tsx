import { INTERVIEW_STRINGS } from "../../../content/strings/interviewStrings";
import { StepChoices } from "../../choices/StepChoices";
import { usePageStrings } from "../../words/usePageStrings";
import { AskedPrompt } from "./AskedPrompt";
import { DraftPreview } from "../DraftPreview";
import { MoreOnStep } from "./MoreOnStep";
import { PromptOverview } from "./PromptOverview";
import { StageNavigation } from "./StageNavigation";
import type { StepBodyProps } from "../StepBodyProps";
import { StepStanding } from "../StepStanding";
import { useStages, type Stages } from "./useStages";
import styles from "./interview.module.css";

/** A step as an interview: one prompt at a time, then its choices and its draft. */
export function Interview(props: StepBodyProps) {
  const { step, state, pane, content } = props;
  const { prompts } = content;
  const { plan } = state;
  const { stage, moves, move, heading } = useStages(step, prompts, state);
  const asked = prompts[stage];
  const navigation = <StageNavigation {...{ step, stage, pane }} count={prompts.length} onMove={move} />;
  return (
    <>
      <div className={styles.head}>
        <StepStanding step={step} state={state} />
        <PromptOverview key={moves} {...{ step, prompts, plan, stage, pane }} onMove={move} />
      </div>
      {asked === undefined ? (
        <LastStage {...props} heading={heading} />
      ) : (
        <AskedPrompt key={asked.id} {...props} prompt={asked} heading={heading}>
          {navigation}
        </AskedPrompt>
      )}
      {asked === undefined && navigation}
      <MoreOnStep {...props} />
    </>
  );
}

/** What comes after the prompts: what is chosen once for the plan, and the step's whole draft. */
function LastStage({ step, state, pane, content, library, pieces, heading }: StepBodyProps & Pick<Stages, "heading">) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  const { plan } = state;
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        {words.last}
      </h2>
      {library.kind === "loaded" && <StepChoices {...{ step, content, plan, pane }} choices={library.value.choices} />}
      <DraftPreview pieces={pieces} language={plan.meta.language} />
    </>
  );
}
