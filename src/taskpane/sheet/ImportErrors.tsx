import type { Language } from "../../content/Language";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import type { Import } from "./useImport";
import text from "../look/text.module.css";
import styles from "./ImportPage.module.css";

const MOST_SHOWN = 50;

export interface ImportErrorsProps {
  readonly incoming: Import;
  readonly language: Language;
}

/** The cells that are not what their column holds, by row, and what to do about each. */
export function ImportErrors({ incoming, language }: ImportErrorsProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const { proposal, columns, setup } = incoming;
  const { errors } = proposal;
  if (errors.length === 0) return null;
  const shown = errors.slice(0, MOST_SHOWN);
  return (
    <div className={styles.whole}>
      <Disclosure level={3} title={words.errors} caption={String(errors.length)} openAtFirst>
        <p className={text.caption}>{words.errorsHelp}</p>
        <ul className={styles.list}>
          {shown.map(({ row, column, code, text: cell }) => (
            <li key={`${row} ${column}`}>
              <p className={styles.rowName}>
                {words.row(setup.below + row + 1)}
                {", "}
                <span lang={language}>{columns.find(({ id }) => id === column)?.names[0]}</span>
              </p>
              <p className={text.body}>{words.error[code](cell)}</p>
            </li>
          ))}
        </ul>
        {shown.length < errors.length && (
          <p className={text.caption}>{words.firstShown(shown.length, errors.length)}</p>
        )}
      </Disclosure>
    </div>
  );
}
