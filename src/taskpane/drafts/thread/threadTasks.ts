import { THREAD_TEXTS } from "../../../content/threadTexts";
import { THREAD_FIGURE_TAG, THREAD_STEP, THREAD_TAG } from "../../../plan/thread/threadBlocks";
import { hasBlock } from "../../state/hasBlock";
import type { PaneState } from "../../state/PaneState";
import type { WriteFigure, WriteThread } from "../../state/Task";

/** What inserts or updates the table from goals to measures. */
export function threadTask({ plan, view }: Pick<PaneState, "plan" | "view">): WriteThread {
  const title = THREAD_TEXTS[plan.meta.language].heading;
  return { kind: "writeThread", step: THREAD_STEP, tag: THREAD_TAG, title, update: hasBlock(view, THREAD_TAG) };
}

/** What inserts or updates the figure of it. */
export function threadFigureTask({ plan, view }: Pick<PaneState, "plan" | "view">): WriteFigure {
  const title = THREAD_TEXTS[plan.meta.language].figure.heading;
  const update = hasBlock(view, THREAD_FIGURE_TAG);
  return { kind: "writeFigure", step: THREAD_STEP, tag: THREAD_FIGURE_TAG, title, update };
}
