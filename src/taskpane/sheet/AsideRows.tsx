import { Checkbox } from "@fluentui/react-components";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import type { Import } from "./useImport";
import text from "../look/text.module.css";
import styles from "./ImportPage.module.css";

const MOST_SHOWN = 100;
/** A row's texts are a reminder. */
const LONGEST = 100;

/** The rows that are no content, what each is taken for, and its texts: taken in where the user wants it. */
export function AsideRows({ incoming }: { readonly incoming: Import }) {
  const words = usePageStrings(SHEET_STRINGS);
  const { proposal, setup, rows, accepted, tick } = incoming;
  const aside = proposal.aside.filter(({ kind }) => kind !== "same");
  if (aside.length === 0) return null;
  const saidIn = (row: number): string => {
    const said = [...new Set((rows[setup.below + row] ?? []).map((cell) => cell.trim()))].filter(Boolean).join(", ");
    return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
  };
  return (
    <div className={styles.whole}>
      <Disclosure level={3} title={words.aside} caption={String(aside.length)} openAtFirst>
        <p className={text.caption}>{words.asideHelp}</p>
        <ol className={styles.list}>
          {aside.slice(0, MOST_SHOWN).map(({ row, takenFor }) => (
            <li key={row}>
              <Checkbox
                label={words.rowNamed(setup.below + row + 1, saidIn(row))}
                checked={accepted.has(row)}
                onChange={(_, { checked }) => {
                  tick(row, checked === true);
                }}
              />
              <p className={text.caption}>{words.takenFor[takenFor]}</p>
            </li>
          ))}
        </ol>
        {aside.length > MOST_SHOWN && <p className={text.caption}>{words.firstShown(MOST_SHOWN, aside.length)}</p>}
      </Disclosure>
    </div>
  );
}
