import { makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "./useTextStyles";

const ROWS = ["card", "row 1", "row 2", "row 3", "row 4", "row 5", "row 6", "row 7"];

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalM },
  bar: {
    height: "40px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    animationName: { "0%": { opacity: 1 }, "50%": { opacity: 0.5 }, "100%": { opacity: 1 } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
    ":first-child": { height: "96px" },
  },
});

/** Stands where content will be. */
export function Skeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  const text = useTextStyles();
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
