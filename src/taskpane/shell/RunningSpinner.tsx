import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start", padding: `${tokens.spacingVerticalXS} 0` },
});

/** A spinner with what is going on. */
export function RunningSpinner({ label }: { readonly label: string }) {
  const styles = useStyles();
  return <Spinner size="tiny" labelPosition="after" className={styles.spinner} label={label} role="status" />;
}
