import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Regular,
  DocumentText16Regular,
  Question16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { useStrings } from "../StringsContext";
import type { StepState } from "./stepState";

const ICONS = {
  untouched: DocumentText16Regular,
  empty: Circle16Regular,
  begun: CircleHalfFill16Regular,
  filled: CheckmarkCircle16Filled,
  missing: Warning16Filled,
  choose: Question16Regular,
  unread: Circle16Regular,
} as const;

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    "> svg": { flexShrink: 0 },
  },
  begun: { "> svg": { color: tokens.colorBrandForeground1 } },
  filled: { "> svg": { color: tokens.colorStatusSuccessForeground1 } },
  missing: { color: tokens.colorStatusWarningForeground3 },
  choose: { color: tokens.colorStatusWarningForeground3 },
});

/** The state of a step in the document: icon and words. */
export function StateMark({ state }: { readonly state: StepState }) {
  const { states } = useStrings();
  const styles = useStyles();
  const Icon = ICONS[state];
  const own = state === "untouched" || state === "empty" || state === "unread" ? undefined : styles[state];
  return (
    <span className={mergeClasses(styles.mark, own)}>
      <Icon />
      {states[state]}
    </span>
  );
}
