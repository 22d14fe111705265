import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { ProposedRow } from "../../plan/sheet/take/ImportProposal";
import type { Plan } from "../../plan/Plan";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import { ProposedCells } from "./ProposedCells";
import type { Import } from "./useImport";
import text from "../look/text.module.css";
import styles from "./ImportPage.module.css";
import { own } from "../../document/own";

/** So many rows of each kind are shown at first: enough to see that the columns are right. */
const MOST_SHOWN = { new: 5, change: 20 } as const;
/** So many more each time. */
const MORE = 50;

export interface ProposedRowsProps {
  readonly kind: "new" | "change";
  readonly title: string;
  readonly incoming: Import;
  readonly plan: Plan;
}

/** The rows that would be added, or changed, cell by cell, each to be left out by the user. */
export function ProposedRows({ kind, title, incoming, plan }: ProposedRowsProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const [most, setMost] = useState<number>(MOST_SHOWN[kind]);
  const rows = incoming.proposal.rows.filter((each) => each.kind === kind);
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  if (rows.length === 0) return null;
  return (
    <div className={styles.whole}>
      <Disclosure level={3} title={title} caption={String(rows.length)} openAtFirst={kind === "change"}>
        <ol className={styles.list}>
          {shown.map((row) => (
            <li key={row.row}>
              <Checkbox
                label={nameOf(row, incoming, words)}
                checked={incoming.accepted.has(row.row)}
                onChange={(_, { checked }) => {
                  incoming.tick(row.row, checked === true);
                }}
              />
              {row.byNumberAlone && <p className={text.caption}>{words.byNumberAlone}</p>}
              <ProposedCells row={row} table={incoming.table} columns={incoming.columns} plan={plan} />
            </li>
          ))}
        </ol>
        {left > 0 && (
          <Button
            size="small"
            onClick={() => {
              setMost(most + MORE);
            }}
          >
            {words.moreRows(Math.min(left, MORE))}
          </Button>
        )}
      </Disclosure>
    </div>
  );
}

/** Where the row stands in the sheet; of one that changes also which row of the plan it is. */
function nameOf(
  { row, nr, cells }: ProposedRow,
  { setup, table }: Import,
  words: (typeof SHEET_STRINGS)["nb"],
): string {
  const place = setup.below + row + 1;
  if (nr === null) return words.row(place);
  if (table.holds === "measures") return words.rowOf(place, nr, cells.action ?? "");
  const known = table.columns.map(({ id }) => own(cells, id) ?? "").find((cell) => cell !== "");
  return words.rowNamed(place, known ?? "");
}
