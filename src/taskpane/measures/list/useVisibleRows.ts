import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState, type RefObject } from "react";

/** About how high a row is before it has been measured, and what is between two, in pixels. */
const ROW_PX = 52;
const GAP_PX = 4;

/** So many rows are in the document above and below those in sight. */
const BESIDE = 6;

/** Rows that the header and the bottom of the page hide. */
const HIDDEN = 4;

/** The rows of a list that are in the document, and the room that the others leave. */
export interface VisibleRows {
  /** By their places in the list, with the pixels to the one before. */
  readonly rows: readonly { readonly index: number; readonly above: number }[];
  /** The pixels below the last one. */
  readonly below: number;
  /** For the element of each row, which says its place in `data-index`. Stays the same from one render to the next. */
  readonly measure: (row: HTMLLIElement | null) => void;
  /** How many rows are in sight. */
  readonly perPage: () => number;
}

export interface VisibleRowsOf {
  readonly list: RefObject<HTMLElement | null>;
  /** What stays the same of each row when it moves. */
  readonly keys: readonly string[];
  /** Rows that stay in the document wherever the window is scrolled to: one that has the focus would lose it. */
  readonly kept: readonly (string | null)[];
}

/** Which rows of a list that scrolls with the window are in the document: those in sight, a few more, and those that are kept. */
export function useVisibleRows({ list, keys, kept }: VisibleRowsOf): VisibleRows {
  const top = useTop(list);
  const stay = kept.flatMap((key) => (key === null ? [] : keys.indexOf(key))).filter((index) => index >= 0);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: keys.length,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => keys[index] ?? index,
    gap: GAP_PX,
    overscan: BESIDE,
    scrollMargin: top,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...stay])].sort((a, b) => a - b),
  });
  const items = virtualizer.getVirtualItems();
  const above = items.map(({ start }, place) => start - (items[place - 1]?.end ?? top));
  const end = items.at(-1)?.end ?? top;
  return {
    rows: items.map(({ index }, place) => ({ index, above: above[place] ?? 0 })),
    below: virtualizer.getTotalSize() + top - end,
    measure: virtualizer.measureElement,
    perPage: () => {
      const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
      return Math.max(1, endIndex - startIndex - HIDDEN);
    },
  };
}

/** How far down on the page an element begins. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const box = element.current?.getBoundingClientRect();
      if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return top;
}
