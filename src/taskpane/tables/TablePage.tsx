import { useStanding } from "../drafts/usePlanParts";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import { tableTag } from "../../actions/blockTags";
import { sourceOf } from "../../content/sources";
import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { TableId } from "../../content/tables/tableIds";
import { TABLE_FACTS } from "../../content/tables/tableFacts";
import { NEEDS } from "../../plan/staffing/fillNeeds";
import { GROUNDS } from "../../plan/staffing/StaffGroup";
import { SheetSection } from "../sheet/SheetSection";
import { GrantCheck } from "../measures/GrantCheck";
import { backToHits } from "../frame/backToHits";
import { BlockNote } from "../block/BlockNote";
import { Dock } from "../frame/Dock";
import { InsertButton } from "../block/InsertButton";
import { LoadFailed } from "../loading/LoadFailed";
import { PageFrame } from "../frame/PageFrame";
import { StaffingLink } from "../block/StaffingLink";
import { ShowButton } from "../block/ShowButton";
import { Skeleton } from "../frame/Skeleton";
import { ReadOnlyBar } from "../saving/ReadOnlyBar";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useLoaded } from "../loading/useLoaded";
import { useAllStrings } from "../words/useAllStrings";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { ColumnList } from "../columns/ColumnList";
import { EmptyColumns } from "../columns/EmptyColumns";
import { RowList } from "./RowList";
import { TablePreview } from "./TablePreview";
import { TableFormChoice } from "../columns/TableFormChoice";
import { tablePieces } from "../drafts/tablePieces";
import { hasTableText, tableTask } from "../drafts/tableTask";
import text from "../look/text.module.css";
import { Button } from "@fluentui/react-components";

/** Fetches one table; the same function from one render to the next. */
async function load(id: TableId): Promise<TableDefinition> {
  const table = (await loadTables()).find((each) => each.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}

export interface TablePageProps {
  readonly id: TableId;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** A standard table: what it is for, its rows and columns, and its place in the document. */
export function TablePage({ id, state, pane }: TablePageProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const strings = useAllStrings();
  const { app } = strings;
  const loaded = useLoaded(load, id);
  const { language } = state.plan.meta;
  const title = TABLE_FACTS.find((facts) => facts.id === id)?.title[language] ?? "";
  const back = backToHits(state.page, pane, strings, {
    label: words.back,
    onClick: () => {
      pane.go({ kind: "tables" });
    },
  });
  const dock = loaded.kind === "loaded" ? <TableDock table={loaded.value} state={state} pane={pane} /> : null;
  return (
    <PageFrame title={title} titleLanguage={language} back={back} takesFocus={state.navigated} dock={dock}>
      <ReadOnlyBar state={state} />
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <Content table={loaded.value} state={state} pane={pane} />}
    </PageFrame>
  );
}

interface TableProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
}

function Content({ table, state, pane }: TableProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { language } = state.plan.meta;
  const source = table.source.id === "own" ? null : sourceOf(table.source.id).name[language];
  return (
    <>
      <BlockNote
        {...{ state, pane }}
        tag={tableTag(table)}
        task={tableTask(state, table)}
        hasText={hasTableText(state.plan, table)}
      />
      <p className={text.body} lang={language}>
        {[table.purpose[language], table.difference?.[language]].filter(Boolean).join(" ")}
      </p>
      <p className={text.caption}>
        {table.origin === "seed" ? words.source(source ?? "") : words.ours(source)}
        {table.isPrivate && ` ${words.privateHelp}`}
      </p>
      {(table.id === NEEDS || table.id === GROUNDS) && <StaffingLink pane={pane} />}
      <section aria-labelledby="in-word">
        <h2 id="in-word" className={text.section}>
          {words.inWord}
        </h2>
        <TablePreview table={table} plan={state.plan} />
      </section>
      <GrantCheck table={table.id} plan={state.plan} />
      {table.holds === "measures" ? (
        <MeasuresLink table={table.id} count={state.plan.measures.length} pane={pane} />
      ) : (
        <RowList table={table} state={state} pane={pane} />
      )}
      <SheetSection target={table.id} table={table} plan={state.plan} pane={pane} />
      <EmptyColumns table={table} state={state} pane={pane} />
      <ColumnList table={table} state={state} pane={pane} />
      <TableFormChoice table={table} state={state} pane={pane} />
    </>
  );
}

function TableDock({ table, state, pane }: TableProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { rows } = useAllStrings();
  const task = tableTask(state, table);
  const standing = useStanding(state, tableTag(table));
  const show = (
    <ShowButton
      task={{ kind: "showBlock", tag: tableTag(table) }}
      disabled={state.running !== null || !task.update}
      pane={pane}
    />
  );
  const isEmpty = !hasTableText(state.plan, table) && !task.update;
  return (
    <Dock state={state} pane={pane} pieces={tablePieces(state.plan, table)} secondary={show}>
      <InsertButton
        nothing={table.isPrivate ? words.privateNothing : isEmpty ? rows.nothingToInsert : null}
        update={task.update}
        standing={standing}
        kind="table"
        busy={state.running !== null}
        onClick={() => {
          pane.perform(task);
        }}
      />
    </Dock>
  );
}

/** A form of measures has no rows of its own: the measures are filled in at one place, for all forms. */
function MeasuresLink({
  table,
  count,
  pane,
}: {
  readonly table: TableId;
  readonly count: number;
  readonly pane: Pane;
}) {
  const words = usePageStrings(TABLES_STRINGS);
  const { measures } = useStrings();
  return (
    <div>
      <p className={text.body}>{words.holdsMeasures(measures.count(count))}</p>
      <Button
        onClick={() => {
          pane.go({ kind: "measures", hits: { kind: "table", table } });
        }}
      >
        {words.toMeasures}
      </Button>
    </div>
  );
}
