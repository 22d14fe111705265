import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import { loadTables } from "../../content/tables/loadTables";
import { STEP_IDS } from "../../content/StepId";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { factsOf } from "../words/factsOf";
import { Dock } from "../frame/Dock";
import { LoadFailed } from "../loading/LoadFailed";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePlanParts } from "../drafts/usePlanParts";
import { useLoaded } from "../loading/useLoaded";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { TableRow } from "./TableRow";
import text from "../look/text.module.css";
import styles from "./TablesPage.module.css";

/** Fetches the tables; the same function from one render to the next. */
const load = (): Promise<readonly TableDefinition[]> => loadTables();

/** All standard tables by step, each to be opened or inserted. */
export function TablesPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const words = usePageStrings(TABLES_STRINGS);
  const { step, app } = useAllStrings();
  const loaded = useLoaded(load, "tables");
  const back = {
    label: step.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  const dock = <Dock state={state} pane={pane} pieces={[]} />;
  return (
    <PageFrame title={words.title} back={back} takesFocus={state.navigated} dock={dock}>
      <p className={text.body}>{words.intro}</p>
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <Steps tables={loaded.value} state={state} pane={pane} />}
    </PageFrame>
  );
}

interface StepsProps {
  readonly tables: readonly TableDefinition[];
  readonly state: PaneState;
  readonly pane: Pane;
}

function Steps({ tables, state, pane }: StepsProps) {
  const { language } = state.plan.meta;
  const parts = usePlanParts(state);
  const steps = STEP_IDS.filter((id) => tables.some((table) => table.step === id));
  return steps.map((id) => {
    const { number, heading } = factsOf(id);
    return (
      <section key={id} aria-labelledby={`tables-${id}`}>
        <h2 id={`tables-${id}`} className={text.section} lang={language}>
          {`${number} ${heading[language]}`}
        </h2>
        <ul className={styles.list}>
          {tables
            .filter((table) => table.step === id)
            .map((table) => (
              <TableRow key={table.id} table={table} state={state} pane={pane} parts={parts} />
            ))}
        </ul>
      </section>
    );
  });
}
