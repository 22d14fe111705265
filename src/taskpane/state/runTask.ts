import { chooseHeading } from "../../actions/chooseHeading";
import { insertHeadings } from "../../actions/insertHeadings";
import { insertSection } from "../../actions/insertSection";
import { newPlan } from "../../actions/newPlan";
import type { EditedChoice, Outcome } from "../../actions/Outcome";
import { chooseCopy } from "../../actions/chooseCopy";
import { reconnectBlock } from "../../actions/reconnectBlock";
import { rememberBlock } from "../../actions/rememberBlock";
import { removeFigure } from "../../actions/removeFigure";
import { showBlock } from "../../actions/showBlock";
import { showStep } from "../../actions/showStep";
import { undoLast } from "../../actions/undoLast";
import { writeFigure } from "../../actions/writeFigure";
import { writeTable } from "../../actions/writeTable";
import type { PaneState } from "./PaneState";
import type { Task } from "./Task";

/** Carries out a task in Word. */
export function runTask(task: Task, { plan, store }: PaneState, onEdited: EditedChoice): Promise<Outcome> {
  switch (task.kind) {
    case "insertSection": {
      const { step, pieces, answered, heading } = task;
      return insertSection({ step, pieces, answered, plan, store, onEdited, ...(heading && { heading }) });
    }
    case "writeTable": {
      const { table, direction, heading, choices } = task;
      const request = { table, direction, plan, store, onEdited };
      return writeTable({ ...request, ...(heading && { heading }), ...(choices && { choices }) });
    }
    case "writeFigure": {
      const { step, tag, title, pieces, heading } = task;
      return writeFigure({ step, tag, title, pieces, plan, store, onEdited, ...(heading && { heading }) });
    }
    case "removeFigure":
      return removeFigure({ plan, store }, task.tag);
    case "showStep":
      return showStep(task.step, task.heading);
    case "showBlock":
      return showBlock(task.tag, task.copy);
    case "rememberBlock":
      return rememberBlock({ plan, store }, task.tag, task.decision);
    case "reconnectBlock":
      return reconnectBlock({ plan, store }, task.tag, task.title);
    case "chooseCopy":
      return chooseCopy(task.tag, task.copy, task.count);
    case "chooseHeading":
      return chooseHeading(task.step, task.heading);
    case "insertHeadings":
      return insertHeadings(task.steps, plan.meta.language);
    case "newPlan":
      return newPlan(plan.meta.language);
    case "undo":
      return undoLast(task.record, plan, store);
  }
}
