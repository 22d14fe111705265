import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { STEP_FACTS } from "../../content/stepFacts";
import type { StepId } from "../../content/StepId";
import type { Pane } from "../state/Pane";
import { useAllStrings } from "../words/useAllStrings";
import styles from "./StepNavigation.module.css";

/** To the steps before and after; after the last comes the action plan. */
export function StepNavigation({ step, pane }: { readonly step: StepId; readonly pane: Pane }) {
  const { step: words, measures } = useAllStrings();
  const at = STEP_FACTS.findIndex(({ id }) => id === step);
  const previous = STEP_FACTS[at - 1];
  const next = STEP_FACTS[at + 1];
  const go = (id: StepId) => () => {
    pane.go({ kind: "step", step: id });
  };
  return (
    <nav className={styles.navigation} aria-label={words.navigation}>
      {previous && (
        <Button icon={<ArrowLeft16Regular />} onClick={go(previous.id)}>
          {words.previous}
        </Button>
      )}
      {next === undefined ? (
        <Button
          className={styles.next}
          icon={<ArrowRight16Regular />}
          iconPosition="after"
          onClick={() => {
            pane.go({ kind: "measures" });
          }}
        >
          {measures.title}
        </Button>
      ) : (
        <Button className={styles.next} icon={<ArrowRight16Regular />} iconPosition="after" onClick={go(next.id)}>
          {words.next}
        </Button>
      )}
    </nav>
  );
}
