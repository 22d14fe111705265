import { ACTION_PLAN_TAG } from "../../actions/blockTags";
import { HANDLINGSPLAN } from "../../content/tables/handlingsplan";
import { isoToday } from "../../plan/values/isoToday";
import { BlockNote } from "../block/BlockNote";
import { hasTableText, tableTask } from "../drafts/tableTask";
import { backToHits } from "../frame/backToHits";
import { PageFrame } from "../frame/PageFrame";
import { ReadOnlyBar } from "../saving/ReadOnlyBar";
import type { MeasuresPage as Shown } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { useStickyHeights } from "./bar/useStickyHeights";
import { useMeasureList } from "./list/useMeasureList";
import { MeasuresDock } from "./MeasuresDock";
import { MeasuresTabs, type MeasuresTab } from "./MeasuresTabs";
import { CollectionPart } from "./parts/CollectionPart";
import { ListPart } from "./parts/ListPart";
import { OverviewPart } from "./parts/OverviewPart";
import type { PartProps } from "./parts/PartProps";
import { SetupPart } from "./parts/SetupPart";
import { SheetPart } from "./parts/SheetPart";
import { StandardPart } from "./parts/StandardPart";
import { measureWays } from "./parts/measureWays";
import styles from "./MeasuresPage.module.css";

export interface MeasuresPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The action plan: its measures, and its table in the document. */
export function MeasuresPage({ state, pane }: MeasuresPageProps) {
  const strings = useAllStrings();
  const { measures, step } = strings;
  const { at = null, standard = null } = shownPage(state);
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
      <ReadOnlyBar state={state} />
      <BlockNote {...{ state, pane, task }} tag={ACTION_PLAN_TAG} hasText={hasTableText(state.plan, HANDLINGSPLAN)} />
      <Body state={state} pane={pane} />
    </PageFrame>
  );
}

function shownPage({ page }: PaneState): Shown {
  return page.kind === "measures" ? page : { kind: "measures" };
}

/** The tabs, and what is kept from one to the next. */
function Body({ state, pane }: MeasuresPageProps) {
  const today = isoToday();
  const page = shownPage(state);
  const row = state.returned?.row ?? null;
  const at = page.at ?? (row?.part === "form" ? row.at : null);
  const list = useMeasureList({ state, pane, at, active: row?.at ?? null, today });
  const ways = measureWays({ page, pane, ...list.focus });
  const { container } = list.focus;
  useStickyHeights(container);
  const tab = page.part === "overview" || page.part === "setup" ? page.part : "list";
  const select = (chosen: MeasuresTab): void => {
    if (chosen === "list") ways.onTab();
    else ways.onTab(chosen);
  };
  return (
    <div ref={container} className={styles.page}>
      <MeasuresTabs tab={tab} onSelect={select}>
        <Part {...{ state, pane, list, ways, today, page }} />
      </MeasuresTabs>
    </div>
  );
}

/** What of the page is shown. */
function Part({ page, ...props }: PartProps & { readonly page: Shown; readonly today: string }) {
  switch (page.part ?? (page.standard === undefined ? "list" : "standard")) {
    case "overview":
      return <OverviewPart {...props} />;
    case "setup":
      return <SetupPart {...props} />;
    case "collection":
      return <CollectionPart {...props} />;
    case "sheet":
      return <SheetPart {...props} />;
    case "standard":
      return <StandardPart {...props} />;
    case "list":
      return props.state.plan.measures.length === 0 ? <StandardPart {...props} /> : <ListPart {...props} />;
  }
}
