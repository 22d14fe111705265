import { REPORT_TEXTS } from "../../../content/decision/reportTexts";
import { REPORT_STEP, reportTag } from "../../../plan/report/reportBlock";
import { hasBlock } from "../../state/hasBlock";
import type { PaneState } from "../../state/PaneState";
import type { WriteReport } from "../../state/Task";

/** What inserts or updates the report of a year. */
export function reportTask({ plan, view }: Pick<PaneState, "plan" | "view">, year: number): WriteReport {
  const tag = reportTag(year);
  const title = REPORT_TEXTS[plan.meta.language].heading(year);
  return { kind: "writeReport", year, step: REPORT_STEP, tag, title, update: hasBlock(view, tag) };
}
