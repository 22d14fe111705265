import { chooseHeading } from "../../actions/chooseHeading";
import { insertHeadings } from "../../actions/insertHeadings";
import { insertSection } from "../../actions/insertSection";
import { newPlan } from "../../actions/newPlan";
import type { EditedChoice, Outcome } from "../../actions/Outcome";
import { showActionPlan } from "../../actions/showActionPlan";
import { showStep } from "../../actions/showStep";
import { undoLast } from "../../actions/undoLast";
import { writeActionPlan } from "../../actions/writeActionPlan";
import type { PaneState } from "./PaneState";
import type { Task } from "./Task";

/** Carries out a task in Word. */
export function runTask(task: Task, { plan, store }: PaneState, onEdited: EditedChoice): Promise<Outcome> {
  switch (task.kind) {
    case "insertSection": {
      const { step, pieces, answered, heading } = task;
      return insertSection({ step, pieces, answered, plan, store, onEdited, ...(heading && { heading }) });
    }
    case "writeActionPlan":
      return writeActionPlan({ plan, store, onEdited, ...(task.heading && { heading: task.heading }) });
    case "showStep":
      return showStep(task.step, task.heading);
    case "showActionPlan":
      return showActionPlan();
    case "chooseHeading":
      return chooseHeading(task.step, task.heading);
    case "insertHeadings":
      return insertHeadings(task.steps, plan.meta.language);
    case "newPlan":
      return newPlan();
    case "undo":
      return undoLast(task.record, plan, store);
  }
}
