import { isW } from "../../xml/wml";

type Stretch = readonly [start: number, end: number];

/** Word.LocationRelation of a stretch to another. */
export function compareLocations([start, end]: Stretch, [otherStart, otherEnd]: Stretch): string {
  if (start === otherStart && end === otherEnd) return "Equal";
  if (end < otherStart) return "Before";
  if (start > otherEnd) return "After";
  if (start === otherStart) return end > otherEnd ? "ContainsStart" : "InsideStart";
  if (end === otherEnd) return start < otherStart ? "ContainsEnd" : "InsideEnd";
  if (end === otherStart) return "AdjacentBefore";
  if (start === otherEnd) return "AdjacentAfter";
  if (start < otherStart) return end > otherEnd ? "Contains" : "OverlapsBefore";
  return end < otherEnd ? "Inside" : "OverlapsAfter";
}

/** What Word on the web says of two equal stretches: a whole content control only begins where its content does (#2527). */
export function equalOnWeb(range: Range, other: Range): string {
  return isControl(range) && !isControl(other) ? "InsideStart" : "Equal";
}

function isControl({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  const isOne = startContainer === endContainer && endOffset === startOffset + 1;
  return isOne && isW(startContainer.childNodes[startOffset], "sdt");
}
