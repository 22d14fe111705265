import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import { STEP_IDS } from "../../content/StepId";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { recommendedTables } from "../../plan/table/recommendedTables";
import type { PlanPart } from "../drafts/loadListParts";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { factsOf } from "../words/factsOf";
import { usePageStrings } from "../words/usePageStrings";
import { TableRow } from "./TableRow";
import text from "../look/text.module.css";
import styles from "./TablesPage.module.css";

export interface TableListProps {
  readonly tables: readonly TableDefinition[];
  readonly state: PaneState;
  readonly pane: Pane;
  /** How the parts of the plan stand in Word; null until that is known. */
  readonly parts: readonly PlanPart[] | null;
}

/** The tables that fit the plan, and below them the others by step. */
export function TableList(props: TableListProps) {
  const { tables, state } = props;
  const words = usePageStrings(TABLES_STRINGS);
  const { language } = state.plan.meta;
  const first = recommendedTables(state.plan);
  const others = tables.filter(({ id }) => !first.includes(id));
  return (
    <>
      <section aria-labelledby="tables-first">
        <h2 id="tables-first" className={text.section}>
          {words.recommended}
        </h2>
        <p className={text.caption}>{words.recommendedHelp}</p>
        <Rows {...props} tables={first.flatMap((id) => tables.find((table) => table.id === id) ?? [])} />
      </section>
      {STEP_IDS.filter((id) => others.some((table) => table.step === id)).map((id) => (
        <section key={id} aria-labelledby={`tables-${id}`}>
          <h2 id={`tables-${id}`} className={text.section} lang={language}>
            {`${factsOf(id).number} ${factsOf(id).heading[language]}`}
          </h2>
          <Rows {...props} tables={others.filter((table) => table.step === id)} />
        </section>
      ))}
    </>
  );
}

function Rows({ tables, ...row }: TableListProps) {
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <TableRow key={table.id} {...row} table={table} from={{ kind: "tables" }} />
      ))}
    </ul>
  );
}
