import { ChevronRight16Regular } from "../look/firstIcons";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useId, useRef, type ReactNode } from "react";
import { NoteField } from "./NoteField";
import type { NoteFieldProps } from "./NoteFieldProps";
import { QuestionMarks } from "./QuestionMarks";
import styles from "./QuestionRow.module.css";

export interface QuestionRowProps extends NoteFieldProps {
  readonly isOpen: boolean;
  /** Takes the focus when it comes up. */
  readonly takesFocus: boolean;
  readonly onToggle: () => void;
  /** What stands below the question, open or not. */
  readonly beside?: ReactNode;
  /** What stands above the note. */
  readonly children?: ReactNode;
}

/** A question. Opens and closes the note to it. */
export function QuestionRow({ isOpen, takesFocus, onToggle, beside, children, ...field }: QuestionRowProps) {
  const { plan, item } = field;
  const { language } = plan.meta;
  const note = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) toggle.current?.focus();
  }, [takesFocus]);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li data-at={item.id}>
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
          <QuestionMarks plan={plan} item={item.id} />
        </span>
      </button>
      {beside}
      <div id={note} className={styles.note} hidden={!isOpen}>
        {isOpen && children}
        {isOpen && <NoteField {...field} />}
      </div>
    </li>
  );
}
