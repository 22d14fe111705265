import { PROMPT_COUNTS } from "../../content/promptCounts";
import { STEP_FACTS } from "../../content/stepFacts";
import { ACTION_PLAN_TAG, REFERENCES_TAG } from "../../actions/blockTags";
import { countAnswered } from "../../plan/answers/countAnswered";
import type { PlanPart } from "../drafts/loadListParts";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { blockMark, stepMark, type MarkSource } from "../block/blockMark";
import { PlanRow } from "./rows/PlanRow";
import { StepRow } from "./rows/StepRow";
import { stepState } from "../block/stepState";
import text from "../look/text.module.css";
import row from "./rows/row.module.css";

export interface StepListProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** How the parts of the plan stand in Word; null until that is known. */
  readonly parts: readonly PlanPart[] | null;
}

/** The seven steps, the action plan and the list of references. */
export function StepList({ state, pane, parts }: StepListProps) {
  const { start } = useStrings();
  const { plan, view } = state;
  const marks = view && { plan, blocks: view.blocks, parts };
  // That the template is to be inserted is said above; it is nothing to be warned of seven times.
  const lacksAll = view?.steps.value.every(({ candidates }) => candidates.length === 0) === true;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className={text.section}>
        {start.stepsTitle}
      </h2>
      <ol className={row.list}>
        {STEP_FACTS.map((facts) => (
          <StepRow
            key={facts.id}
            facts={facts}
            language={plan.meta.language}
            state={lacksAll ? "untouched" : stepState(view?.steps.value.find(({ id }) => id === facts.id))}
            mark={marks && stepMark(marks, facts.id)}
            answered={countAnswered(plan, facts.id)}
            prompts={PROMPT_COUNTS[facts.id]}
            onOpen={() => {
              pane.go({ kind: "step", step: facts.id });
            }}
          />
        ))}
      </ol>
      <OtherRows {...{ plan, view, marks, pane }} />
    </section>
  );
}

interface OtherRowsProps extends Pick<PaneState, "plan" | "view"> {
  readonly marks: MarkSource | null;
  readonly pane: Pane;
}

/** The action plan and the list of references. */
function OtherRows({ plan, view, marks, pane }: OtherRowsProps) {
  const { measures, references } = useStrings();
  return (
    <>
      <PlanRow
        page={{ kind: "measures" }}
        pane={pane}
        words={measures}
        inDocument={hasBlock(view, ACTION_PLAN_TAG)}
        mark={marks && blockMark(marks, ACTION_PLAN_TAG)}
      >
        <span className={row.count}>{measures.count(plan.measures.length)}</span>
      </PlanRow>
      <PlanRow
        page={{ kind: "references" }}
        pane={pane}
        words={references}
        inDocument={hasBlock(view, REFERENCES_TAG)}
        mark={marks && blockMark(marks, REFERENCES_TAG)}
      />
    </>
  );
}
