import { useMemo } from "react";
import type { Language } from "../../content/Language";
import { loadTables } from "../../content/tables/loadTables";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import { tableEntry } from "../search/entries/tableEntry";
import { findHits } from "../search/find/findHits";
import { indexEntries, type SearchIndex } from "../search/find/searchIndex";
import { FoundNote } from "../search/FoundNote";
import { TableRow } from "./TableRow";
import type { TableListProps } from "./TableList";
import styles from "./TablesPage.module.css";

/** Makes the tables ready to be searched; the same function from one render to the next. */
async function load(language: Language): Promise<SearchIndex> {
  return indexEntries((await loadTables()).map((table) => tableEntry(table, language)));
}

export interface TableHitsProps extends TableListProps {
  readonly query: string;
}

/** The tables in which what is searched for was found, the best hit first. */
export function TableHits({ query, tables, ...row }: TableHitsProps) {
  const loaded = useLoaded(load, row.state.plan.meta.language);
  const index = loaded.kind === "loaded" ? loaded.value : null;
  const found = useMemo(() => index && findHits(query, [index]), [query, index]);
  if (loaded.kind === "failed") return <LoadFailed onRetry={loaded.retry} />;
  if (index === null) return null;
  const ids = found?.groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.id)) ?? [];
  return (
    <>
      <FoundNote query={query} found={found} />
      <ul className={styles.list}>
        {ids.flatMap((id) => {
          const table = tables.find((each) => tableEntry(each, row.state.plan.meta.language).id === id);
          return table === undefined
            ? []
            : [<TableRow key={id} {...row} table={table} from={{ kind: "tables", query }} />];
        })}
      </ul>
    </>
  );
}
