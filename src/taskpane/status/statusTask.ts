import { STATUS_TEXTS } from "../../content/statusTexts";
import { countStatus } from "../../plan/status/countStatus";
import { STATUS_STEP, STATUS_TAG } from "../../plan/status/statusBlock";
import { statusPieces } from "../../plan/status/statusPieces";
import { hasBlock } from "../state/hasBlock";
import type { PaneState } from "../state/PaneState";
import type { WriteFigure } from "../state/Task";
import { drawStatus } from "./drawStatus";
import type { NewSurface } from "./newCanvas";

/** What inserts or updates the figure of the measures' status: draws it. */
export function statusTask({ plan, view }: Pick<PaneState, "plan" | "view">, newSurface: NewSurface): WriteFigure {
  const { language } = plan.meta;
  return {
    kind: "writeFigure",
    step: STATUS_STEP,
    tag: STATUS_TAG,
    title: STATUS_TEXTS[language].heading,
    pieces: statusPieces(plan, drawStatus(countStatus(plan.measures), language, newSurface)),
    update: hasBlock(view, STATUS_TAG),
  };
}
