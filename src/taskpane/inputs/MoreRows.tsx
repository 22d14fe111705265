import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { usePageStrings } from "../words/usePageStrings";

/** How many rows of a list are drawn at first, and how many more at a time: thousands at once would stop the pane. */
const MOST_AT_ONCE = 300;

/** The rows of a list that are drawn, with their places in it. */
export interface DrawnRows<Row> {
  readonly drawn: readonly (readonly [Row, number])[];
  /** How many are not drawn but for the one that is open. */
  readonly left: number;
  readonly drawMore: () => void;
}

/** The first rows of a list, more of them when the user asks, and the one at the place `open` (-1 where none is) in any case. */
export function useDrawnRows<Row>(rows: readonly Row[], open: number): DrawnRows<Row> {
  const [most, setMost] = useState(MOST_AT_ONCE);
  const first = rows.slice(0, most).map((row, index) => [row, index] as const);
  const opened = rows.slice(open, open + 1).map((row) => [row, open] as const);
  return {
    drawn: open < most ? first : [...first, ...opened],
    left: Math.max(0, rows.length - most),
    drawMore: () => {
      setMost(most + MOST_AT_ONCE);
    },
  };
}

export interface MoreRowsProps extends Pick<DrawnRows<unknown>, "left" | "drawMore"> {
  /** How many rows the list has. */
  readonly all: number;
}

/** Stands right after a list: draws more of its rows, and gives the first of those the focus. Nothing where all are drawn. */
export function MoreRows({ left, drawMore, all }: MoreRowsProps) {
  const words = usePageStrings(INPUT_STRINGS);
  if (left === 0) return null;
  return (
    <Button
      onClick={({ currentTarget }) => {
        const list = currentTarget.previousElementSibling;
        flushSync(drawMore);
        list?.children[all - left]?.querySelector("button")?.focus();
      }}
    >
      {words.moreRows(Math.min(left, MOST_AT_ONCE), left)}
    </Button>
  );
}
