import { useStanding } from "../drafts/usePlanParts";
import { ACTION_PLAN_TAG } from "../../actions/blockTags";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import { HANDLINGSPLAN } from "../../content/tables/handlingsplan";
import { ExampleLink } from "../example/ExampleLink";
import { backToHits } from "../frame/backToHits";
import { BlockNote } from "../block/BlockNote";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { SheetSection } from "../sheet/SheetSection";
import { ShowButton } from "../block/ShowButton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { WriteTable } from "../state/Task";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { CostSection } from "./CostSection";
import { MeasureList } from "./list/MeasureList";
import { OwnCollection } from "./collection/OwnCollection";
import { StandardMeasures } from "./standard/StandardMeasures";
import { StatusSection } from "../status/StatusSection";
import { ColumnList } from "../columns/ColumnList";
import { EmptyColumns } from "../columns/EmptyColumns";
import { tablePieces } from "../drafts/tablePieces";
import { isoToday } from "../../plan/values/isoToday";
import { hasTableText, tableTask } from "../drafts/tableTask";
import { TableFormChoice } from "../columns/TableFormChoice";
import text from "../look/text.module.css";
import { InsertButton } from "../block/InsertButton";
import { useStrings } from "../words/StringsContext";

export interface MeasuresPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The action plan: its measures, and its table in the document. */
export function MeasuresPage({ state, pane }: MeasuresPageProps) {
  const strings = useAllStrings();
  const { measures, step } = strings;
  const { at = null, standard = null } = state.page.kind === "measures" ? state.page : {};
  const { list } = usePageStrings(MEASURES_STRINGS);
  const task = tableTask(state, HANDLINGSPLAN);
  return (
    <PageFrame
      title={measures.title}
      caption={measures.count(state.plan.measures.length)}
      back={backToHits(state.page, pane, strings, {
        label: step.back,
        onClick: () => {
          pane.go({ kind: "start" });
        },
      })}
      takesFocus={state.navigated && state.wanted === null && at === null && standard === null}
      dock={<MeasuresDock state={state} pane={pane} task={task} />}
    >
      <BlockNote {...{ state, pane, task }} tag={ACTION_PLAN_TAG} hasText={hasTableText(state.plan, HANDLINGSPLAN)} />
      <div>
        <p className={text.body}>{list.intro}</p>
        <ExampleLink at="measures" pane={pane} />
      </div>
      <SheetSection target="measures" table={HANDLINGSPLAN} plan={state.plan} pane={pane} />
      <MeasureList {...{ state, pane, at }} today={isoToday()} />
      <CostSection plan={state.plan} />
      <StatusSection state={state} pane={pane} />
      <EmptyColumns table={HANDLINGSPLAN} state={state} pane={pane} />
      <ColumnList table={HANDLINGSPLAN} state={state} pane={pane} />
      <TableFormChoice table={HANDLINGSPLAN} state={state} pane={pane} />
      <StandardMeasures {...{ state, pane }} at={standard} />
      <OwnCollection state={state} pane={pane} />
    </PageFrame>
  );
}

function MeasuresDock({ state, pane, task }: MeasuresPageProps & { readonly task: WriteTable }) {
  const show = (
    <ShowButton
      task={{ kind: "showBlock", tag: ACTION_PLAN_TAG }}
      disabled={state.running !== null || !task.update}
      pane={pane}
    />
  );
  return (
    <Dock state={state} pane={pane} pieces={tablePieces(state.plan, HANDLINGSPLAN)} secondary={show}>
      <InsertActionPlan state={state} pane={pane} task={task} />
    </Dock>
  );
}

interface InsertActionPlanProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly task: WriteTable;
}

/** Inserts or updates the action plan's table. */
function InsertActionPlan({ state, pane, task }: InsertActionPlanProps) {
  const { measures } = useStrings();
  const standing = useStanding(state, ACTION_PLAN_TAG);
  return (
    <InsertButton
      nothing={state.plan.measures.length === 0 && !task.update ? measures.nothingToInsert : null}
      update={task.update}
      standing={standing}
      kind="table"
      busy={state.running !== null}
      onClick={() => {
        pane.perform(task);
      }}
    />
  );
}
