import { Field, Select } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { TableColumn } from "../../document/table/TableToSync";
import type { SheetColumn } from "../../plan/sheet/write/sheetColumns";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./ImportPage.module.css";

/** A sample is no more than a reminder. */
const LONGEST = 60;

export interface ColumnSelectProps {
  readonly column: SheetColumn;
  /** Our columns to choose among. */
  readonly columns: readonly TableColumn[];
  readonly language: Language;
  readonly value: string | null;
  /** Another column of the sheet is matched with the same one. */
  readonly isTwice: boolean;
  readonly onChange: (id: string | null) => void;
}

/** What one column of the sheet is in the table. */
export function ColumnSelect({ column, columns, language, value, isTwice, onChange }: ColumnSelectProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const name = columns.find(({ id }) => id === value)?.names[0] ?? "";
  const sample = column.sample.length > LONGEST ? `${column.sample.slice(0, LONGEST)}…` : column.sample;
  return (
    <Field
      label={words.column(column.letter, column.name)}
      className={styles.whole}
      {...(sample !== "" && { hint: words.sample(sample) })}
      {...(isTwice && { validationMessage: words.twice(name), validationState: "error" as const })}
    >
      <Select
        className={styles.whole}
        select={{ className: styles.select }}
        value={value ?? ""}
        onChange={(_, data) => {
          onChange(data.value === "" ? null : data.value);
        }}
      >
        <option value="">{words.leaveOut}</option>
        {columns.map(({ id, names }) => (
          <option key={id} value={id} lang={language}>
            {names[0]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
