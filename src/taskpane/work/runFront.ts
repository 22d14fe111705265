import { cleanHeadings } from "../../actions/front/cleanHeadings";
import { countCaptions } from "../../actions/front/countCaptions";
import { removeTemplateLines } from "../../actions/front/removeTemplateLines";
import { updateContents } from "../../actions/front/updateContents";
import { writeFront } from "../../actions/front/writeFront";
import type { Outcome } from "../../actions/Outcome";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import type { FrontTask } from "../state/Task";

/** Carries out a task that mends what the template has left. */
export function runFront(task: FrontTask, { plan, store }: StoredPlan): Promise<Outcome> {
  switch (task.kind) {
    case "writeFront":
      return writeFront({ plan, store });
    case "updateContents":
      return updateContents();
    case "cleanHeadings":
      return cleanHeadings();
    case "countCaptions":
      return countCaptions();
    case "removeTemplateLines":
      return removeTemplateLines(task.lines);
  }
}
