import { Button } from "@fluentui/react-components";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { Disclosure } from "../frame/Disclosure";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { Decided } from "./Decided";
import type { PlanViewProps } from "./PlanViewProps";
import { StepStates } from "./StepStates";
import { Waiting } from "./Waiting";
import styles from "./PlanView.module.css";

/** How the plan stands, for who leads: the steps, what was decided, what waits, and what hangs together. */
export function PlanView(props: PlanViewProps) {
  const { state, pane } = props;
  const { thread } = useStrings();
  const { plan: words } = usePageStrings(LEADERS_STRINGS);
  const steps = state.view?.steps.value ?? [];
  const filled = steps.filter((step) => step.section !== null && step.state === "filled").length;
  return (
    <Disclosure title={words.title} caption={words.filled(filled)} openAtFirst={false} framed>
      <div className={styles.view}>
        <StepStates state={state} pane={pane} />
        <Decided {...props} />
        <Waiting {...props} />
        <div>
          <Button
            size="small"
            onClick={() => {
              pane.go({ kind: "thread" });
            }}
          >
            {thread.title}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
