import { ACTION_PLAN_TAG } from "../../actions/actionPlanBlock";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import { HANDLINGSPLAN } from "../../content/tables/handlingsplan";
import { BlockNote } from "../shell/BlockNote";
import { Dock } from "../shell/Dock";
import { PageFrame } from "../shell/PageFrame";
import { SheetSection } from "../sheet/SheetSection";
import { ShowButton } from "../shell/ShowButton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { usePageStrings } from "../usePageStrings";
import { actionPlanTask } from "./actionPlanTask";
import { InsertActionPlan } from "./InsertActionPlan";
import { MeasureList } from "./MeasureList";
import { StandardMeasures } from "./StandardMeasures";
import text from "../shell/text.module.css";

/** The action plan: its measures, and its table in the document. */
export function MeasuresPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { measures, step } = useStrings();
  const { list } = usePageStrings(MEASURES_STRINGS);
  const task = actionPlanTask(state);
  return (
    <PageFrame
      title={measures.title}
      caption={measures.count(state.plan.measures.length)}
      back={{
        label: step.back,
        onClick: () => {
          pane.go({ kind: "start" });
        },
      }}
      takesFocus={state.navigated && state.wanted === null}
      dock={
        <Dock
          state={state}
          pane={pane}
          pieces={task.pieces}
          secondary={
            <ShowButton
              task={{ kind: "showBlock", tag: ACTION_PLAN_TAG }}
              disabled={state.running !== null || !task.update}
              pane={pane}
            />
          }
        >
          <InsertActionPlan state={state} pane={pane} task={task} />
        </Dock>
      }
    >
      <BlockNote state={state} pane={pane} tag={ACTION_PLAN_TAG} task={task} />
      <p className={text.body}>{list.intro}</p>
      <SheetSection target="measures" table={HANDLINGSPLAN} plan={state.plan} pane={pane} />
      <MeasureList state={state} pane={pane} />
      <StandardMeasures state={state} pane={pane} />
    </PageFrame>
  );
}
