import { useMemo } from "react";
import type { Language } from "../../content/Language";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { matchedTwice } from "../../plan/sheet/match/ImportSetup";
import { type SheetColumn, sheetColumns } from "../../plan/sheet/write/sheetColumns";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import { ColumnSelect } from "./ColumnSelect";
import type { Import } from "./useImport";
import text from "../look/text.module.css";
import styles from "./ImportPage.module.css";

/** So many columns are shown, and those that are matched. */
const MOST_SHOWN = 40;

export interface ColumnMatchesProps {
  readonly incoming: Import;
  readonly language: Language;
}

/** What each column of the sheet is in the table: guessed, and changed by the user. */
export function ColumnMatches({ incoming, language }: ColumnMatchesProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const { rows, columns, setup, matchColumn } = incoming;
  const all = useMemo(() => columnsToMatch(rows, setup), [rows, setup]);
  const matchOf = (index: number): string | null => setup.match[index] ?? null;
  const shown = all.filter(({ index }, place) => place < MOST_SHOWN || matchOf(index) !== null);
  const { taken, count } = countTaken(all, setup);
  const isTwice = (id: string | null): boolean => matchedTwice(setup).has(id ?? "");
  return (
    <div className={styles.whole}>
      <Disclosure
        level={3}
        title={words.columns}
        caption={words.columnsTaken(taken, count)}
        openAtFirst={taken < count || setup.marks !== undefined}
      >
        <p className={text.caption}>{words.columnsHelp}</p>
        <ul className={styles.columns}>
          {shown.map((column) => (
            <li key={column.index}>
              <ColumnSelect
                label={words.column(column.letter, column.name)}
                sample={column.sample}
                scale={setup.scales?.[column.index] ?? 1}
                isPart={setup.cost?.parts.includes(column.index) ?? false}
                columns={columns}
                language={language}
                value={matchOf(column.index)}
                isTwice={isTwice(matchOf(column.index))}
                onChange={matchColumn.bind(null, column.index)}
              />
            </li>
          ))}
          <MarksMatch incoming={incoming} language={language} isTwice={isTwice} />
        </ul>
        {shown.length < all.length && <p className={text.caption}>{words.moreColumns(all.length - shown.length)}</p>}
      </Disclosure>
    </div>
  );
}

/** The columns of the sheet but those with marks for times, which are one. */
function columnsToMatch(rows: Import["rows"], setup: Import["setup"]): readonly SheetColumn[] {
  return sheetColumns(rows, setup).filter(({ index }) => !(setup.marks?.places.includes(index) ?? false));
}

/** How many columns there are, and how many of them are taken in: those with marks count as one. */
function countTaken(
  all: readonly SheetColumn[],
  { match, marks }: Import["setup"],
): { readonly taken: number; readonly count: number } {
  const ids = all.map(({ index }) => match[index] ?? null);
  const whole = marks === undefined ? ids : [...ids, marks.column];
  return { taken: whole.filter((id) => id !== null).length, count: whole.length };
}

interface MarksMatchProps extends ColumnMatchesProps {
  readonly isTwice: (column: string | null) => boolean;
}

/** What the marks in columns of years or months are in the table, where there are some. */
function MarksMatch({ incoming, language, isTwice }: MarksMatchProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const { setup, columns, matchMarks } = incoming;
  if (setup.marks === undefined) return null;
  const { times, column } = setup.marks;
  const [first = "", last = ""] = [times[0], times.at(-1)].map((time) =>
    `${time?.name ?? ""} ${time?.year ?? ""}`.trim(),
  );
  return (
    <li>
      <ColumnSelect
        label={/^\d{4}/u.test(first) ? words.years(first, last) : words.months(first, last)}
        sample=""
        scale={1}
        isPart={false}
        columns={columns}
        language={language}
        value={column}
        isTwice={isTwice(column)}
        onChange={matchMarks}
      />
    </li>
  );
}
