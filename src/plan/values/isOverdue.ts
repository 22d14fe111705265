import { sortKeyOfDate } from "./sortKeyOfDate";

/** Whether the last day of what the text says is before today, an ISO 8601 date. Never for words that say no date. */
export function isOverdue(text: string, today: string): boolean {
  const key = sortKeyOfDate(text);
  return key !== null && key < today;
}
