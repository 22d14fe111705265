import type { TableId } from "../../content/tables/tableIds";
import { measureText, type Thread } from "../../plan/thread/overview";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { ThreadEdits } from "./useThreadEdits";

/** What can be linked to. */
export interface LinkOption {
  readonly id: string;
  readonly name: string;
}

/** What all parts of the page need. */
export interface ThreadTools {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly edits: ThreadEdits;
  readonly options: Readonly<Record<"goals" | "needs" | "measures", readonly LinkOption[]>>;
  /** The tables of the needs, by number. */
  readonly needTables: ReadonlyMap<string, TableId>;
}

/** All goals, needs and measures, to choose among. */
export function optionsOf({ goals, needs, measures }: Thread): ThreadTools["options"] {
  const option = (id: string, text: string): LinkOption => ({ id, name: `${id} ${text}` });
  return {
    goals: goals.map(({ target }) => option(target.nr, target.text)),
    needs: needs.map(({ target }) => option(target.nr, target.text)),
    measures: measures.map(({ measure }) => option(measure.nr, measureText(measure))),
  };
}
