import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { headerChoices } from "../../plan/sheet/match/headerChoices";
import { usePageStrings } from "../words/usePageStrings";
import type { Import } from "./useImport";
import styles from "./ImportPage.module.css";

/** Longer texts are cut: the choice shows one line. */
const LONGEST = 80;

/** Which row of the sheet names its columns. */
export function HeaderChoice({ incoming }: { readonly incoming: Import }) {
  const words = usePageStrings(SHEET_STRINGS);
  const { rows, setup, chooseHeader } = incoming;
  const headers = useMemo(() => headerChoices(rows), [rows]);
  return (
    <Field label={words.header} className={styles.whole}>
      <Select
        className={styles.whole}
        select={{ className: styles.select }}
        value={setup.header ?? ""}
        onChange={(_, { value }) => {
          chooseHeader(value === "" ? null : Number(value));
        }}
      >
        <option value="">{words.noHeader}</option>
        {headers.map(({ row, text }) => (
          <option key={row} value={row}>
            {words.headerRow(row + 1, text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
