import { Field, SearchBox } from "@fluentui/react-components";
import { useAllStrings } from "../words/useAllStrings";
import styles from "./SearchField.module.css";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search by, with a button that clears it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { fields } = useAllStrings();
  return (
    <Field label={label} className={styles.field}>
      <SearchBox
        className={styles.box}
        value={value}
        dismiss={{ "aria-label": fields.clearSearch }}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
