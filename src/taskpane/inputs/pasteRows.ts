import type { ClipboardEvent } from "react";
import type { DatedEvent, Person } from "../../plan/answers/Answer";
import { listPoints } from "../../plan/answers/listPoints";
import { exactDate } from "../../plan/values/exactDate";
import { sortKeyOfDate } from "../../plan/values/sortKeyOfDate";

/** Puts the rows of a table that is pasted into a blank row, with `rowOf` of its cells; any other paste stays the field's. */
export function pasteRows<Row>(
  event: ClipboardEvent,
  rowOf: (cells: readonly string[]) => Row,
  replace: (rows: readonly Row[]) => void,
): void {
  const pasted = event.clipboardData.getData("text/plain");
  // A quote may hold line ends within a cell.
  if (!pasted.includes("\t") || pasted.includes('"')) return;
  const rows = pasted.split(/\r?\n/u).map((line) => line.split("\t").map((cell) => listPoints(cell)[0] ?? ""));
  event.preventDefault();
  replace(rows.filter((cells) => cells.some(Boolean)).map(rowOf));
}

/** Who in the first cell, how in the others. */
export function personOf([who = "", ...how]: readonly string[]): Person {
  return { who, how: how.filter(Boolean).join(", ") };
}

/** When in the first cell that is a date, else in the first that says a time ("høsten 2027"), and what happens in the others. */
export function eventOf(cells: readonly string[]): DatedEvent {
  const exact = cells.findIndex((cell) => exactDate(cell) !== null);
  const dated = exact < 0 ? cells.findIndex((cell) => sortKeyOfDate(cell) !== null) : exact;
  const what = cells.filter((cell, index) => cell !== "" && index !== dated).join(", ");
  const when = cells[dated] ?? "";
  return { what, when: exactDate(when) ?? when };
}
