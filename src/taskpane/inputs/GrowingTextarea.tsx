import { mergeClasses, Textarea } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import styles from "./GrowingTextarea.module.css";
import { useReadOnly } from "./ReadOnly";

const GROWS_BY_ITSELF = typeof CSS !== "undefined" && "supports" in CSS && CSS.supports("field-sizing", "content");

export interface GrowingTextareaProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Starts as high as one line; else as three. */
  readonly oneLine?: boolean;
  readonly placeholder?: string;
  /** The language of what is written. */
  readonly lang?: string;
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** A text field that grows with its text. */
export function GrowingTextarea({ onChange, oneLine = false, onKeyDown, onPaste, ...rest }: GrowingTextareaProps) {
  const readOnly = useReadOnly();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (GROWS_BY_ITSELF || field.current === null) return;
    field.current.style.height = "auto";
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [rest.value]);
  return (
    <Textarea
      {...rest}
      {...(readOnly ? { readOnly } : { onKeyDown, onPaste })}
      rows={oneLine ? 1 : 3}
      className={styles.root}
      textarea={{ ref: field, className: mergeClasses(styles.field, oneLine ? styles.line : styles.text) }}
      onChange={(_, data) => {
        onChange(data.value);
      }}
    />
  );
}
