import { ChevronDown16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import { ChevronRight16Regular, Warning16Filled } from "../../look/firstIcons";
import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { statusText } from "../../../plan/measures/statusWords";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./MeasureToggle.module.css";

export interface MeasureToggleProps {
  readonly measure: Measure;
  readonly language: Language;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  /** The id of what opens and closes. */
  readonly controls: string;
  readonly onToggle: (nr: string) => void;
}

/** A measure at a glance. Opens and closes its fields. */
export const MeasureToggle = memo(function MeasureToggle(props: MeasureToggleProps) {
  const { measure, language, isOpen, isOverdue, controls, onToggle } = props;
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const { nr, action, deadline, status, responsible } = measure;
  const facts = [
    deadline && words.deadline(deadline),
    statusText(status, language),
    responsible && words.responsible(responsible),
  ];
  const meta = facts.filter(Boolean).join(" · ");
  const isUnnamed = action.trim() === "";
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button
      type="button"
      data-part="toggle"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => {
        onToggle(nr);
      }}
    >
      <Chevron />
      <span className={styles.nr}>{nr}</span>
      <span className={styles.text}>
        <span className={isUnnamed ? styles.unnamed : styles.action}>{isUnnamed ? words.unnamed : action}</span>
        {isOverdue && (
          <span className={styles.overdue}>
            <Warning16Filled />
            {words.overdue}
          </span>
        )}
        {meta !== "" && <span className={styles.meta}>{meta}</span>}
      </span>
    </button>
  );
});
