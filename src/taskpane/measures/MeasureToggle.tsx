import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { Language } from "../../content/Language";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import type { Measure } from "../../plan/Measure";
import { statusText } from "../../plan/statusWords";
import { usePageStrings } from "../usePageStrings";
import styles from "./MeasureToggle.module.css";

export interface MeasureToggleProps {
  readonly measure: Measure;
  readonly language: Language;
  readonly isOpen: boolean;
  /** The id of what opens and closes. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** A measure at a glance. Opens and closes its fields. */
export function MeasureToggle({ measure, language, isOpen, controls, onToggle }: MeasureToggleProps) {
  const { list: measures } = usePageStrings(MEASURES_STRINGS);
  const { nr, action, deadline, status } = measure;
  const meta = [deadline && measures.deadline(deadline), statusText(status, language)].filter(Boolean).join(" · ");
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button
      type="button"
      data-part="toggle"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      <Chevron />
      <span className={styles.nr}>{nr}</span>
      <span className={styles.text}>
        <span className={action.trim() === "" ? styles.unnamed : styles.action}>
          {action.trim() === "" ? measures.unnamed : action}
        </span>
        {meta !== "" && <span className={styles.meta}>{meta}</span>}
      </span>
    </button>
  );
}
