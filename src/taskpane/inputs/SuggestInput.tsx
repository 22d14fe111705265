import { Input } from "@fluentui/react-components";
import { useReadOnly } from "./ReadOnly";
import styles from "./SuggestInput.module.css";

export interface SuggestInputProps {
  /** A unique id for the list of suggestions. */
  readonly list: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly "aria-label"?: string;
}

/** A field with suggestions, the browser's own list: any other text can be written. */
export function SuggestInput({ list, value, suggestions, onChange, ...field }: SuggestInputProps) {
  const readOnly = useReadOnly();
  return (
    <>
      <Input
        {...field}
        readOnly={readOnly}
        className={styles.field}
        input={{ list, className: styles.field }}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
      <datalist id={list}>
        {suggestions.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  );
}
