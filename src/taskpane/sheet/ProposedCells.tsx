import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { TableColumn } from "../../document/table/TableToSync";
import type { Plan } from "../../plan/Plan";
import type { ProposedRow } from "../../plan/sheet/take/ImportProposal";
import { rowChanges } from "../../plan/sheet/take/rowChanges";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./ImportPage.module.css";

export interface ProposedCellsProps {
  readonly row: ProposedRow;
  readonly table: TableDefinition;
  readonly columns: readonly TableColumn[];
  readonly plan: Plan;
}

/** The cells of a row that would get another text: the new one, and the one before where there is a row already. */
export function ProposedCells({ row, table, columns, plan }: ProposedCellsProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const { language } = plan.meta;
  return (
    <dl className={styles.cells}>
      {rowChanges(plan, table, row).map(({ column, before, after }) => (
        <div key={column}>
          <dt className={styles.cellName} lang={language}>
            {columns.find(({ id }) => id === column)?.names[0]}
          </dt>
          {row.kind === "change" && (
            <dd className={styles.version}>
              <span className={styles.label}>{words.before}</span>
              <span lang={language}>{before === "" ? words.empty : before}</span>
            </dd>
          )}
          <dd className={styles.version}>
            {row.kind === "change" && <span className={styles.label}>{words.after}</span>}
            <span lang={language}>{after}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
