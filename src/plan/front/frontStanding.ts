import { hashText } from "../../document/block/hashText";
import { coverText } from "../../document/front/coverLine";
import { findFront, lineThatSays } from "../../document/front/findFront";
import type { Outline } from "../../document/Outline";
import type { Plan } from "../Plan";
import { THEIRS } from "../stored/blockState";
import { FRONT_LINE, FRONT_TITLE, planTitle, usualLine, wantedLine } from "./frontTexts";

/**
 * How the front of the document stands to the plan: "same" where writeFront would leave it, "differs" where it would change
 * the cover or the title that we have written, "notOurs" where the cover has no line that is the template's or ours.
 */
export type FrontStanding = "same" | "differs" | "notOurs";

/** Costs no round trip: the title is judged by what was written, and counts from when we have written one. */
export function frontStanding({ meta, written }: Pick<Plan, "meta" | "written">, outline: Outline): FrontStanding {
  const title = written[FRONT_TITLE];
  if (title !== undefined && title !== THEIRS && title !== hashText([planTitle(meta)])) return "differs";
  const line = findFront(outline, written[FRONT_LINE]);
  if (line === null) return lineThatSays(outline, usualLine(meta)) < 0 ? "notOurs" : "same";
  return coverText(line) === coverText(wantedLine(meta, line)) ? "same" : "differs";
}

/** Whether the title of the document's properties is known to be the plan's; false before we have written one. */
export function isTitleKnown({ written }: Pick<Plan, "written">): boolean {
  return written[FRONT_TITLE] !== undefined;
}
