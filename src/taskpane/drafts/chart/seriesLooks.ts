import type { StatusFill } from "../statusFill";
import { LINE_COLOR } from "../statusFill";

/** How a series looks: told apart by light and dark, lines and marks too, so that it can be read in grey. */
export interface SeriesLook {
  readonly fill: StatusFill;
  readonly color: string;
  readonly dash: readonly number[];
  readonly mark: "circle" | "square" | "triangle" | "diamond";
}

const FILLS: readonly StatusFill[] = [
  { color: "#0b3c5d", ink: "#ffffff", lines: "none" },
  { color: "#9fcdec", ink: LINE_COLOR, lines: "none" },
  { color: "#ffffff", ink: LINE_COLOR, lines: "rising" },
  { color: "#d4d4d4", ink: LINE_COLOR, lines: "crossed" },
  { color: "#ffffff", ink: LINE_COLOR, lines: "dotted" },
];
const COLORS = ["#0b3c5d", "#1f7a4d", "#9c3d10", "#5b3a8c", "#4d4d4d"];
const DASHES: readonly (readonly number[])[] = [[], [6, 3], [1.5, 2.5], [8, 3, 1.5, 3]];
const MARKS = ["circle", "square", "triangle", "diamond"] as const;

/** How the series with an index looks. Lines of twenty series differ from each other, bars of five. */
export function seriesLook(at: number): SeriesLook {
  return {
    fill: pick(FILLS, at),
    color: pick(COLORS, at),
    dash: pick(DASHES, at),
    mark: pick(MARKS, at),
  };
}

function pick<T>(all: readonly T[], at: number): T {
  const one = all[at % all.length];
  if (one === undefined) throw new Error("There is nothing to pick from");
  return one;
}
