import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { Plan } from "../../plan/Plan";
import { ResultFrame } from "../transfer/ResultFrame";
import { usePageStrings } from "../words/usePageStrings";
import { AsideRows } from "./AsideRows";
import { ColumnMatches } from "./ColumnMatches";
import { DelimiterChoice } from "./DelimiterChoice";
import { ImportErrors } from "./ImportErrors";
import { ProposedRows } from "./ProposedRows";
import { SheetNotes } from "./SheetNotes";
import { UnitField } from "./UnitField";
import type { Import } from "./useImport";
import text from "../look/text.module.css";
import styles from "./ImportPage.module.css";
import { useMemo } from "react";
import { headerChoices } from "../../plan/sheet/match/headerChoices";

export interface ImportPreviewProps {
  readonly name: string;
  readonly incoming: Import;
  readonly plan: Plan;
  readonly handOver: string;
  /** What divides the cells of a text file; null for what has cells of its own. */
  readonly delimiter: string | null;
  readonly onDivide: (delimiter: string) => void;
  readonly onCancel: () => void;
}

/** How a sheet is read, and what would come of it. */
export function ImportPreview({ name, incoming, plan, handOver, delimiter, onDivide, onCancel }: ImportPreviewProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const { proposal, isPlanning } = incoming;
  const count = (kind: string): number => proposal.rows.filter((each) => each.kind === kind).length;
  return (
    <ResultFrame title={words.from(name)} handOver={handOver}>
      <p className={text.section} role="status">
        {isPlanning
          ? words.reading
          : proposal.rows.length === 0
            ? noRows(incoming, words)
            : words.counts(count("new"), count("change"), count("same"))}
      </p>
      {delimiter !== null && <DelimiterChoice delimiter={delimiter} onChoose={onDivide} />}
      <SheetChoice incoming={incoming} />
      <HeaderChoice incoming={incoming} />
      <SheetNotes incoming={incoming} />
      <ColumnMatches incoming={incoming} language={plan.meta.language} />
      <ProposedRows kind="new" title={words.newRows} incoming={incoming} plan={plan} />
      <ProposedRows kind="change" title={words.changedRows} incoming={incoming} plan={plan} />
      <AsideRows incoming={incoming} />
      <ImportErrors incoming={incoming} language={plan.meta.language} />
      <UnitField incoming={incoming} plan={plan} />
      <Wishes incoming={incoming} changes={count("change")} />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </ResultFrame>
  );
}

type Words = (typeof SHEET_STRINGS)["nb"];

function noRows({ setup }: Import, words: Words): string {
  return setup.match.every((column) => column === null) ? words.noColumns : words.noRows;
}

/** What of it is taken in, where there is a choice. */
function Wishes({ incoming, changes }: { readonly incoming: Import; readonly changes: number }) {
  const words = usePageStrings(SHEET_STRINGS);
  const { withChanges, withErrors, proposal, wish } = incoming;
  const { errors } = proposal;
  if (changes === 0 && errors.length === 0) return null;
  return (
    <div className={styles.wishes}>
      {changes > 0 && (
        <Checkbox
          label={words.withChanges}
          checked={withChanges}
          onChange={(_, { checked }) => {
            wish({ withChanges: checked === true });
          }}
        />
      )}
      {errors.length > 0 && (
        <Checkbox
          label={words.withErrors}
          checked={withErrors}
          onChange={(_, { checked }) => {
            wish({ withErrors: checked === true });
          }}
        />
      )}
    </div>
  );
}

/** Longer texts are cut: the choice shows one line. */
const LONGEST = 80;

/** Which row of the sheet names its columns. */
function HeaderChoice({ incoming }: { readonly incoming: Import }) {
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
        {headers.map(({ row, text: said }) => (
          <option key={row} value={row}>
            {words.headerRow(row + 1, said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Which sheet of a workbook is read, where there are several. */
function SheetChoice({ incoming }: { readonly incoming: Import }) {
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
