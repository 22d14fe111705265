import { MINUTES_TEXTS } from "../../content/minutesTexts";
import { meetingOf } from "../../plan/questions/meetings";
import { MINUTES_STEP, minutesTag } from "../../plan/questions/minutesBlock";
import { hasBlock } from "../state/hasBlock";
import type { PaneState } from "../state/PaneState";
import type { WriteMinutes } from "../state/Task";

/** What inserts or updates the minutes of a meeting. */
export function minutesTask({ plan, view }: Pick<PaneState, "plan" | "view">, meeting: string): WriteMinutes {
  const { name, minutes } = meetingOf(plan, meeting);
  const tag = minutesTag(meeting);
  return {
    kind: "writeMinutes",
    meeting,
    step: MINUTES_STEP,
    tag,
    title: MINUTES_TEXTS[plan.meta.language].heading(name, minutes === "protocol"),
    update: hasBlock(view, tag),
  };
}
