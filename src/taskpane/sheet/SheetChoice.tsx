import { Field, Select } from "@fluentui/react-components";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { Import } from "./useImport";
import styles from "./ImportPage.module.css";

/** Which sheet of a workbook is read, where there are several. */
export function SheetChoice({ incoming }: { readonly incoming: Import }) {
  const words = usePageStrings(SHEET_STRINGS);
  const { sheets, sheet, chooseSheet } = incoming;
  if (sheets.length < 2) return null;
  return (
    <Field label={words.sheet} className={styles.whole}>
      <Select
        className={styles.whole}
        select={{ className: styles.select }}
        value={sheet}
        onChange={(_, { value }) => {
          chooseSheet(Number(value));
        }}
      >
        {sheets.map((each, index) => (
          <option key={index} value={index}>
            {words.sheetRows(each.name, each.rows.length)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
