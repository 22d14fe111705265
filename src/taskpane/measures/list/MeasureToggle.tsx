import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import { ChevronRight16Regular, Warning16Filled } from "../../look/firstIcons";
import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { statusText } from "../../../plan/measures/statusWords";
import { usePageStrings } from "../../words/usePageStrings";
import { stopOf, type RowActions } from "./useRowActions";
import styles from "./MeasureToggle.module.css";

export interface MeasureToggleProps {
  readonly measure: Measure;
  readonly language: Language;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  /** Whether Tab stops at it. */
  readonly isActive: boolean;
  /** The id of what opens and closes. */
  readonly controls: string;
  readonly actions: RowActions;
}

/** A measure at a glance, in two lines. Opens and closes its fields. */
export const MeasureToggle = memo(function MeasureToggle(props: MeasureToggleProps) {
  const { measure, language, isOpen, isActive, controls, actions } = props;
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const { nr, action } = measure;
  const isUnnamed = action.trim() === "";
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={controls}
      {...stopOf(actions, nr, "toggle", isActive)}
      onClick={() => {
        actions.toggle(nr);
      }}
    >
      <Chevron />
      <span className={styles.nr}>{nr}</span>
      <span className={mergeClasses(styles.name, isUnnamed && styles.unnamed)} lang={language}>
        {isUnnamed ? words.unnamed : action}
      </span>
      <Facts {...props} />
    </button>
  );
});

/** The line below the name; none where there is nothing to say. */
function Facts({ measure, language, isOverdue }: MeasureToggleProps) {
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const { deadline, status, responsible } = measure;
  const facts = [
    deadline && words.deadline(deadline),
    statusText(status, language),
    responsible && words.responsible(responsible),
  ].filter(Boolean);
  if (facts.length === 0 && !isOverdue) return null;
  return (
    <span className={styles.meta}>
      {isOverdue && (
        <span className={styles.overdue}>
          <Warning16Filled />
          {words.overdue}
        </span>
      )}{" "}
      {facts.join(" · ")}
    </span>
  );
}
