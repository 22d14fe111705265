import { useMemo } from "react";
import type { Language } from "../../content/Language";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { matchedTwice } from "../../plan/sheet/match/ImportSetup";
import { sheetColumns } from "../../plan/sheet/write/sheetColumns";
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
  const all = useMemo(() => sheetColumns(rows, setup), [rows, setup]);
  const matchOf = (index: number): string | null => setup.match[index] ?? null;
  const shown = all.filter(({ index }, place) => place < MOST_SHOWN || matchOf(index) !== null);
  const taken = all.filter(({ index }) => matchOf(index) !== null).length;
  const twice = matchedTwice(setup);
  return (
    <div className={styles.whole}>
      <Disclosure
        level={3}
        title={words.columns}
        caption={words.columnsTaken(taken, all.length)}
        openAtFirst={taken < all.length}
      >
        <p className={text.caption}>{words.columnsHelp}</p>
        <ul className={styles.columns}>
          {shown.map((column) => (
            <li key={column.index}>
              <ColumnSelect
                column={column}
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
        </ul>
        {shown.length < all.length && <p className={text.caption}>{words.moreColumns(all.length - shown.length)}</p>}
      </Disclosure>
    </div>
  );
}
