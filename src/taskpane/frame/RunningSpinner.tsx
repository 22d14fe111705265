import { Spinner } from "@fluentui/react-components";
import type { Task } from "../state/Task";
import { useAllStrings } from "../words/useAllStrings";
import styles from "./RunningSpinner.module.css";

/** A spinner with what is going on. */
export function RunningSpinner({ task }: { readonly task: Task["kind"] }) {
  const { running } = useAllStrings();
  return <Spinner size="tiny" labelPosition="after" className={styles.spinner} label={running[task]} role="status" />;
}
