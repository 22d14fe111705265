import { Spinner } from "@fluentui/react-components";
import type { Updating } from "../state/Updating";
import type { Task } from "../state/Task";
import { useAllStrings } from "../words/useAllStrings";
import styles from "./RunningSpinner.module.css";

export interface RunningSpinnerProps {
  readonly task: Task["kind"];
  readonly updating: Updating | null;
}

/** A spinner with what is going on. */
export function RunningSpinner({ task, updating }: RunningSpinnerProps) {
  const { running } = useAllStrings();
  const label =
    updating === null ? running[task] : running.updating(updating.total - updating.left.length, updating.total);
  return <Spinner size="tiny" labelPosition="after" className={styles.spinner} label={label} role="status" />;
}
