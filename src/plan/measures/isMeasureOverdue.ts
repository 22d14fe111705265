import type { Measure } from "./Measure";
import { isOverdue } from "../values/isOverdue";

/** Statuses after which nothing more is to be done. */
const ENDED: readonly string[] = ["done", "cancelled"];

/** Whether a measure should have been done before today, an ISO 8601 date, and is neither done nor cancelled. */
export function isMeasureOverdue({ deadline, status }: Measure, today: string): boolean {
  return !ENDED.includes(status) && isOverdue(deadline, today);
}
