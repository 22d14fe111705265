import styles from "./Skeleton.module.css";
import text from "../look/text.module.css";

const ROWS = ["card", "row 1", "row 2", "row 3", "row 4", "row 5", "row 6", "row 7"];

/** Stands where content will be. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <>
      <p className={text.hidden} role="status">
        {label}
      </p>
      <div className={styles.list} aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className={styles.bar} />
        ))}
      </div>
    </>
  );
}
