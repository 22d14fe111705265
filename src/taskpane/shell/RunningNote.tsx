import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { useLate } from "./useLate";

const SOON_MS = 500;

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start", padding: `${tokens.spacingVerticalXS} 0` },
});

/** Says what Word is doing, once that takes longer than a moment. */
export function RunningNote({ running }: Pick<PaneState, "running">) {
  const strings = useStrings();
  const styles = useStyles();
  const late = useLate(running, SOON_MS);
  if (late === null) return null;
  return (
    <Spinner
      size="tiny"
      labelPosition="after"
      className={styles.spinner}
      label={strings.running[late.kind]}
      role="status"
    />
  );
}
