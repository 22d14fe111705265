import type { CountedStatus } from "../../plan/status/countStatus";

/** How the bars of a status look: told apart by light and dark and by lines, so that they can be read in grey too. */
export interface StatusFill {
  readonly color: string;
  /** Of the number on it: at least 4.5 to 1 against the colour. */
  readonly ink: string;
  readonly lines: "none" | "rising" | "crossed" | "dotted";
}

export const LINE_COLOR = "#1a1a1a";

export const STATUS_FILLS: Readonly<Record<CountedStatus, StatusFill>> = {
  done: { color: "#0b3c5d", ink: "#ffffff", lines: "none" },
  ongoing: { color: "#7fbde8", ink: LINE_COLOR, lines: "none" },
  notStarted: { color: "#ffffff", ink: LINE_COLOR, lines: "none" },
  postponed: { color: "#ffffff", ink: LINE_COLOR, lines: "rising" },
  cancelled: { color: "#d4d4d4", ink: LINE_COLOR, lines: "crossed" },
  "": { color: "#f0f0f0", ink: LINE_COLOR, lines: "dotted" },
};
