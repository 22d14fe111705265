import { Spinner } from "@fluentui/react-components";
import styles from "./RunningSpinner.module.css";

/** A spinner with what is going on. */
export function RunningSpinner({ label }: { readonly label: string }) {
  return <Spinner size="tiny" labelPosition="after" className={styles.spinner} label={label} role="status" />;
}
