import { Field, SearchBox } from "@fluentui/react-components";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./SearchField.module.css";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search by, with a button that clears it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { view: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <Field label={label} className={styles.field}>
      <SearchBox
        className={styles.box}
        value={value}
        dismiss={{ "aria-label": words.clear }}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
