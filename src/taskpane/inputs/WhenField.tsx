import { useId, useState } from "react";
import { dateText, exactDate } from "../../plan/values/exactDate";
import { SuggestInput } from "./SuggestInput";

export interface WhenFieldProps {
  /** Its accessible name, where no label beside it has it. */
  readonly label?: string;
  readonly placeholder: string;
  /** An ISO 8601 date, or other words. */
  readonly when: string;
  readonly suggestions: readonly string[];
  readonly onChange: (when: string) => void;
}

/** A date in figures, or words: "1.3.2027", "høsten 2028". What is typed stays as it is until the field is left. */
export function WhenField({ label, placeholder, when, suggestions, onChange }: WhenFieldProps) {
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isTyped = typed !== null && whenOf(typed) === when;
  return (
    <SuggestInput
      list={list}
      {...(label !== undefined && { "aria-label": label })}
      placeholder={placeholder}
      value={isTyped ? typed : shownWhen(when)}
      suggestions={suggestions}
      onChange={(text) => {
        setTyped(text);
        onChange(whenOf(text));
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}

function whenOf(text: string): string {
  return exactDate(text) ?? text;
}

function shownWhen(when: string): string {
  return exactDate(when) === when ? dateText(when) : when;
}
