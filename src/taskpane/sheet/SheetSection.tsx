import { Button } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../../plan/Plan";
import { startedTable } from "../../plan/table/startTable";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { ExportTable } from "./ExportTable";
import type { ImportTarget } from "./ImportTarget";
import styles from "./SheetSection.module.css";

export interface SheetSectionProps {
  readonly target: ImportTarget;
  /** What is taken out. */
  readonly table: TableDefinition;
  readonly plan: Plan;
  readonly pane: Pane;
}

/** A table in from Excel and out again; in sight while there is nothing in the table, and nothing to take out. */
export function SheetSection({ target, table, plan, pane }: SheetSectionProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const isEmpty = table.holds === "measures" ? plan.measures.length === 0 : startedTable(plan, table).rows.length === 0;
  return (
    <Disclosure title={words.section} openAtFirst={isEmpty}>
      <div className={styles.content}>
        <Button
          icon={<TableArrowUp20Regular />}
          onClick={() => {
            pane.go({ kind: "import", table: target });
          }}
        >
          {words.open}
        </Button>
        {!isEmpty && <ExportTable table={table} plan={plan} pane={pane} />}
      </div>
    </Disclosure>
  );
}
