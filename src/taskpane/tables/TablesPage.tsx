import { Suspense, useDeferredValue, useState } from "react";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { StaffingLink } from "../block/StaffingLink";
import { Dock } from "../frame/Dock";
import { SearchField } from "../inputs/SearchField";
import { LoadFailed } from "../loading/LoadFailed";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePlanParts } from "../drafts/usePlanParts";
import { useLoaded } from "../loading/useLoaded";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { lazyPart } from "../loading/lazyPart";
import { TableList, type TableListProps } from "./TableList";
import text from "../look/text.module.css";

/** Fetches the tables; the same function from one render to the next. */
const load = (): Promise<readonly TableDefinition[]> => loadTables();

const TableHits = lazyPart(async () => (await import(/* webpackChunkName: "search" */ "./TableHits")).TableHits);

/** All standard tables, each to be opened or inserted. */
export function TablesPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const words = usePageStrings(TABLES_STRINGS);
  const { step, app } = useAllStrings();
  const loaded = useLoaded(load, "tables");
  const parts = usePlanParts(state);
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
      <StaffingLink pane={pane} />
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <FindableTables tables={loaded.value} {...{ state, pane, parts }} />}
    </PageFrame>
  );
}

/** Searches the tables; without words to search for all of them are there. */
function FindableTables(props: TableListProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { page } = props.state;
  const [typed, setTyped] = useState(page.kind === "tables" ? (page.query ?? "") : "");
  const query = useDeferredValue(typed).trim();
  return (
    <>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {query === "" ? (
        <TableList {...props} />
      ) : (
        <Suspense>
          <TableHits {...props} query={query} />
        </Suspense>
      )}
    </>
  );
}
