import { useMemo } from "react";
import { STAFFING_STRINGS } from "../../content/strings/staffingStrings";
import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { estimateOf } from "../../plan/staffing/estimate";
import { NEEDS } from "../../plan/staffing/fillNeeds";
import { STAFFING_TAG } from "../../plan/staffing/staffingBlocks";
import { GROUNDS } from "../../plan/staffing/StaffGroup";
import { chartTask, chartWords, SENSITIVITY_FIGURE, STAFFING_FIGURE } from "../drafts/chart/chartFigures";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import { ReadOnlyBar } from "../saving/ReadOnlyBar";
import { SheetSection } from "../sheet/SheetSection";
import { FigureSection } from "../status/FigureSection";
import { RowList } from "../tables/RowList";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { AssumptionsSection, WeightsSection } from "./AssumptionsSection";
import { datedPane } from "./datedPane";
import { NeedsSection } from "./NeedsSection";
import { PopulationSection } from "./PopulationSection";
import { ResultSection } from "./ResultSection";
import type { StaffingProps } from "./StaffingProps";
import text from "../look/text.module.css";

/** Fetches the tables; the same function from one render to the next. */
const load = (): Promise<readonly TableDefinition[]> => loadTables();

/** The estimate of staffing: what is known of each group, what is assumed, and what comes of it. */
export function StaffingPage({ state, pane: plainPane }: StaffingProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  const { app } = useAllStrings();
  const pane = useMemo(() => datedPane(plainPane), [plainPane]);
  const loaded = useLoaded(load, "tables");
  const back = {
    label: words.back,
    onClick: () => {
      pane.go({ kind: "step", step: "s5" });
    },
  };
  return (
    <PageFrame
      title={words.title}
      back={back}
      takesFocus={state.navigated}
      dock={<Dock state={state} pane={pane} pieces={chartWords(STAFFING_TAG, state.plan)} />}
    >
      <p className={text.body}>{words.intro}</p>
      <ReadOnlyBar state={state} />
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <Content state={state} pane={pane} tables={loaded.value} />}
    </PageFrame>
  );
}

function Content(props: StaffingProps & { readonly tables: readonly TableDefinition[] }) {
  const { state, pane, tables } = props;
  const words = usePageStrings(STAFFING_STRINGS);
  const { plan } = state;
  const result = useMemo(() => estimateOf(plan), [plan]);
  const [grounds, needs] = [GROUNDS, NEEDS].map((id) => tables.find((table) => table.id === id));
  if (grounds === undefined || needs === undefined) return null;
  return (
    <>
      <ResultSection result={result} state={state} />
      <p className={text.caption}>{words.groupsHelp}</p>
      <RowList table={grounds} state={state} pane={pane} />
      <SheetSection target={GROUNDS} table={grounds} plan={plan} pane={pane} />
      <PopulationSection {...{ state, pane }} />
      <WeightsSection {...{ state, pane }} />
      <AssumptionsSection {...{ state, pane }} />
      {result.estimate !== null && <NeedsSection {...{ state, pane }} table={needs} estimate={result.estimate} />}
      {[STAFFING_FIGURE, SENSITIVITY_FIGURE].map((figure) => (
        <FigureSection
          key={figure.tag}
          {...{ state, pane }}
          words={figure === STAFFING_FIGURE ? words.figure : words.sensitivity}
          task={chartTask(state, figure)}
          pieces={chartWords(figure.tag, plan)}
        />
      ))}
    </>
  );
}
