import type { MendId } from "../../plan/checks/Check";
import { withoutDoubled } from "../../plan/checks/planMends";
import { type TemplateLineLeft, templateLinesLeft } from "../../plan/front/templateLinesLeft";
import type { Plan } from "../../plan/Plan";
import type { PlanPart } from "../drafts/loadListParts";
import { referencesTask } from "../drafts/referencesTask";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { Task, UpdatingTask } from "../state/Task";
import { writableParts } from "./writableParts";

/** What one press does about a finding. */
export type Mend =
  /** One after another. */
  | { readonly kind: "updates"; readonly tasks: readonly UpdatingTask[] }
  | { readonly kind: "task"; readonly task: Task }
  /** In the plan alone. */
  | { readonly kind: "change"; readonly change: (plan: Plan) => Plan };

/** What carries out a mend; null for one that there is nothing to do for. */
export function mendTask(mend: MendId, { view }: Pick<PaneState, "view">, parts: readonly PlanPart[]): Mend | null {
  switch (mend) {
    case "updateWord": {
      const tasks = writableParts(parts).map(({ task }) => task);
      return tasks.length === 0 ? null : { kind: "updates", tasks };
    }
    case "writeReferences":
      return { kind: "task", task: referencesTask({ view }) };
    case "removeDoubled":
      return { kind: "change", change: withoutDoubled };
    case "removeTemplateLines": {
      const lines = linesToTakeOut(view);
      return lines.length === 0 ? null : { kind: "task", task: { kind: "removeTemplateLines", lines } };
    }
    case "writeFront":
    case "updateContents":
    case "cleanHeadings":
    case "countCaptions":
      return { kind: "task", task: { kind: mend } };
  }
}

/** The template's guiding lines that nobody can mean as their own: nothing but words, and no text of the user's below. */
export function linesToTakeOut(view: PaneState["view"]): readonly TemplateLineLeft[] {
  const left = view === null ? [] : templateLinesLeft(view.outline);
  return left.filter(({ section, canGo, hasTextBelow }) => section !== null && canGo && !hasTextBelow);
}

/** Carries out a mend; a change of the plan is told by its `title`, and can be taken back like what is written in Word. */
export function carryOut(mend: Mend, pane: Pane, title: string): void {
  switch (mend.kind) {
    case "updates":
      pane.updateAll(mend.tasks);
      return;
    case "task":
      pane.perform(mend.task);
      return;
    case "change":
      pane.replace({ kind: "told", title }, mend.change);
  }
}
