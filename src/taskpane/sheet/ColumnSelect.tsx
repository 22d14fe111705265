import { Field, Select } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { TableColumn } from "../../document/table/TableToSync";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./ImportPage.module.css";

/** A sample is no more than a reminder. */
const LONGEST = 60;

export interface ColumnSelectProps {
  readonly label: string;
  /** A text of the column, "" for none. */
  readonly sample: string;
  /** How many kroner one of its figures is. */
  readonly scale: number;
  /** It holds a part of the cost only. */
  readonly isPart: boolean;
  /** Our columns to choose among. */
  readonly columns: readonly TableColumn[];
  readonly language: Language;
  readonly value: string | null;
  /** Another column of the sheet is matched with the same one. */
  readonly isTwice: boolean;
  readonly onChange: (id: string | null) => void;
}

/** What one column of the sheet is in the table. */
export function ColumnSelect(props: ColumnSelectProps) {
  const { label, sample: whole, scale, isPart, columns, language, value, isTwice, onChange } = props;
  const words = usePageStrings(SHEET_STRINGS);
  const name = columns.find(({ id }) => id === value)?.names[0] ?? "";
  const sample = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  const hints = [
    ...(sample === "" ? [] : [words.sample(sample)]),
    ...(isPart ? [words.partOfCost] : []),
    ...(scale === 1 ? [] : [words.scaled(scale)]),
  ];
  return (
    <Field
      label={label}
      className={styles.whole}
      {...(hints.length > 0 && { hint: hints.join(". ") })}
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
