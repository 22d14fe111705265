import { Field, Select } from "@fluentui/react-components";
import styles from "./IdSelect.module.css";

export interface IdSelectProps<Id extends string> {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
}

/** One of some things, or all of them. */
export function IdSelect<Id extends string>({ label, all, options, value, onChange }: IdSelectProps<Id>) {
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value ?? ""}
        onChange={(_, data) => {
          onChange(options.find(({ id }) => id === data.value)?.id ?? null);
        }}
      >
        <option value="">{all}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
