import {
  CheckmarkCircle16Filled,
  ChevronRight20Regular,
  Circle16Regular,
  TaskListLtr20Regular,
} from "@fluentui/react-icons";
import { useStrings } from "../StringsContext";
import { useRowStyles } from "./useRowStyles";

export interface ActionPlanRowProps {
  readonly measures: number;
  readonly inDocument: boolean;
  readonly onOpen: () => void;
}

/** The action plan, below the steps. Opens its page. */
export function ActionPlanRow({ measures, inDocument, onOpen }: ActionPlanRowProps) {
  const { measures: words } = useStrings();
  const styles = useRowStyles();
  return (
    <button type="button" className={styles.row} onClick={onOpen}>
      <span className={styles.number}>
        <TaskListLtr20Regular />
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{words.title}</span>
        <span className={styles.meta}>
          <span className={styles.place}>
            {inDocument ? <CheckmarkCircle16Filled className={styles.done} /> : <Circle16Regular />}
            {inDocument ? words.inDocument : words.notInDocument}
          </span>
          <span className={styles.count}>{words.count(measures)}</span>
        </span>
      </span>
      <ChevronRight20Regular className={styles.chevron} />
    </button>
  );
}
