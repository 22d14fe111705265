import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Regular,
  DocumentText16Regular,
  Question16Regular,
  Warning16Filled,
} from "../look/firstIcons";
import { useStrings } from "../words/StringsContext";
import type { StepState } from "./stepState";
import styles from "./StateMark.module.css";

const ICONS = {
  untouched: DocumentText16Regular,
  empty: Circle16Regular,
  begun: CircleHalfFill16Regular,
  filled: CheckmarkCircle16Filled,
  missing: Warning16Filled,
  choose: Question16Regular,
  unread: Circle16Regular,
} as const;

/** The state of a step in the document: icon and words. */
export function StateMark({ state }: { readonly state: StepState }) {
  const { states } = useStrings();
  const Icon = ICONS[state];
  const own = state === "untouched" || state === "empty" || state === "unread" ? undefined : styles[state];
  return (
    <span className={mergeClasses(styles.mark, own)}>
      <Icon />
      {states[state]}
    </span>
  );
}
