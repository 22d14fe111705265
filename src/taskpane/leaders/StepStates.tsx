import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { STEP_FACTS } from "../../content/stepFacts";
import { stepMark } from "../block/blockMark";
import { ChangedMark } from "../block/ChangedMark";
import { StateMark } from "../block/StateMark";
import { stepState } from "../block/stepState";
import { usePlanParts } from "../drafts/usePlanParts";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./PlanView.module.css";

/** The seven steps with how each stands in the document. Each leads to its page. */
export function StepStates({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { plan: words } = usePageStrings(LEADERS_STRINGS);
  const { plan, view } = state;
  const parts = usePlanParts(state);
  return (
    <section aria-labelledby="step-states">
      <h3 id="step-states" className={text.section}>
        {words.steps}
      </h3>
      <ol className={styles.list}>
        {STEP_FACTS.map(({ id, number, heading }) => {
          const mark = view && stepMark({ plan, blocks: view.blocks, parts }, id);
          return (
            <li key={id} data-at={id}>
              <button
                type="button"
                className={styles.row}
                onClick={() => {
                  pane.go({ kind: "step", step: id });
                }}
              >
                <span className={styles.name} lang={plan.meta.language}>
                  {`${number}. ${heading[plan.meta.language]}`}
                </span>
                <span className={styles.marks}>
                  <StateMark state={stepState(view?.steps.value.find((step) => step.id === id))} />
                  {mark !== null && <ChangedMark mark={mark} />}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
