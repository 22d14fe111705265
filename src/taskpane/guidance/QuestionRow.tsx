import { ChevronRight16Regular } from "../look/firstIcons";
import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { usePageStrings } from "../words/usePageStrings";
import { ChevronDown16Regular, Note16Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useId, useRef } from "react";
import { NoteField } from "./NoteField";
import type { NoteFieldProps } from "./NoteFieldProps";
import styles from "./QuestionRow.module.css";

export interface QuestionRowProps extends NoteFieldProps {
  readonly isOpen: boolean;
  /** Takes the focus when it comes up. */
  readonly takesFocus: boolean;
  readonly onToggle: () => void;
}

/** A question. Opens and closes the note to it. */
export function QuestionRow({ isOpen, takesFocus, onToggle, ...field }: QuestionRowProps) {
  const questions = usePageStrings(QUESTIONS_STRINGS);
  const { plan, item } = field;
  const { language } = plan.meta;
  const note = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) toggle.current?.focus();
  }, [takesFocus]);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={note}
        onClick={onToggle}
      >
        <Chevron />
        <span className={styles.text}>
          <span lang={language}>{item.text[language]}</span>
          {plan.reflections[item.id] !== undefined && (
            <span className={styles.mark}>
              <Note16Regular />
              {questions.hasNote}
            </span>
          )}
        </span>
      </button>
      <div id={note} className={styles.note} hidden={!isOpen}>
        {isOpen && <NoteField {...field} />}
      </div>
    </li>
  );
}
