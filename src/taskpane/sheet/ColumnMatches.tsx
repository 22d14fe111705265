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
  const twice = matchedTwice(setup);
  return (
    <div className={styles.whole}>
      <Disclosure
        level={3}
        title={words.columns}
        caption={words.columnsTaken(taken, count)}
        openAtFirst={taken < count || setup.years !== undefined}
      >
        <p className={text.caption}>{words.columnsHelp}</p>
        <ul className={styles.columns}>
          {shown.map((column) => (
            <li key={column.index}>
              <ColumnSelect
                label={words.column(column.letter, column.name)}
                sample={column.sample}
                columns={columns}
                language={language}
                value={matchOf(column.index)}
                isTwice={twice.has(matchOf(column.index) ?? "")}
                onChange={(id) => {
                  matchColumn(column.index, id);
                }}
              />
            </li>
          ))}
          <YearsMatch incoming={incoming} language={language} isTwice={(id) => twice.has(id)} />
        </ul>
        {shown.length < all.length && <p className={text.caption}>{words.moreColumns(all.length - shown.length)}</p>}
      </Disclosure>
    </div>
  );
}

/** The columns of the sheet but those of years, which are one. */
function columnsToMatch(rows: Import["rows"], setup: Import["setup"]): readonly SheetColumn[] {
  return sheetColumns(rows, setup).filter(({ index }) => !(setup.years?.places.includes(index) ?? false));
}

/** How many columns there are, and how many of them are taken in: those of years count as one. */
function countTaken(
  all: readonly SheetColumn[],
  { match, years }: Import["setup"],
): { readonly taken: number; readonly count: number } {
  const ids = all.map(({ index }) => match[index] ?? null);
  const whole = years === undefined ? ids : [...ids, years.column];
  return { taken: whole.filter((id) => id !== null).length, count: whole.length };
}

interface YearsMatchProps extends ColumnMatchesProps {
  readonly isTwice: (column: string) => boolean;
}

/** What the marks in columns of years are in the table, where there are some. */
function YearsMatch({ incoming, language, isTwice }: YearsMatchProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const { setup, columns, matchYears } = incoming;
  const { names, column } = setup.years ?? { names: [], column: null };
  if (setup.years === undefined) return null;
  return (
    <li>
      <ColumnSelect
        label={words.years(names[0] ?? "", names.at(-1) ?? "")}
        sample=""
        columns={columns}
        language={language}
        value={column}
        isTwice={isTwice(column ?? "")}
        onChange={matchYears}
      />
    </li>
  );
}
