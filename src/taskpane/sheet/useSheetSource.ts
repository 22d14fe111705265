import { useRef } from "react";
import { readClipboard } from "../../plan/sheet/read/readClipboard";
import { readSheetApart } from "../../plan/sheet/read/readSheetApart";
import type { Sheet, SheetProblem } from "../../plan/sheet/read/SheetFile";
import { MOST_SHEET_BYTES } from "../../plan/sheet/read/sheetLimits";
import { useReading, type Done } from "../transfer/useReading";

/**
 * Why there are no rows. "unreadable": the file, or what it is read with, could not be had. "noTable": nothing was pasted;
 * "tooMuchPasted": more than is read.
 */
export type SourceProblem = SheetProblem | "unreadable" | "noTable" | "tooMuchPasted";

type Read =
  | { readonly kind: "sheets"; readonly sheets: readonly Sheet[]; readonly delimiter?: string }
  | { readonly kind: "problem"; readonly code: SourceProblem };

/** What the user has chosen or pasted, and what was found in it. */
export type SheetSource = Done<Read>;

export interface SheetSourceChoice {
  readonly source: SheetSource | null;
  readonly isReading: boolean;
  readonly readFile: (file: File) => void;
  /** Reads the last file once more, with another sign between its cells. */
  readonly divideBy: (delimiter: string) => void;
  /** Reads cells from the clipboard; html is null where there is only text. */
  readonly readPasted: (html: string | null, text: string, name: string) => void;
  readonly clear: () => void;
}

/** The sheets that the user chooses or pastes; of several the last ones. */
export function useSheetSource(): SheetSourceChoice {
  const { done, isReading, start, clear } = useReading<Read>();
  const last = useRef<File | null>(null);
  const readFile = (file: File, delimiter: string | null = null): void => {
    last.current = file;
    start(file.name, (signal) => readOne(file, delimiter, signal));
  };
  return {
    source: done,
    isReading,
    clear,
    readFile: (file) => {
      readFile(file);
    },
    divideBy: (delimiter) => {
      if (last.current !== null) readFile(last.current, delimiter);
    },
    readPasted: (html, text, name) => {
      start(name, () => Promise.resolve(readCells(html, text, name)));
    },
  };
}

async function readOne(file: File, delimiter: string | null, signal: AbortSignal): Promise<Read> {
  if (file.size > MOST_SHEET_BYTES) return { kind: "problem", code: "tooLarge" };
  return readSheetApart({ name: file.name, bytes: await file.arrayBuffer(), delimiter }, signal);
}

function readCells(html: string | null, text: string, name: string): Read {
  const read = readClipboard(html, text);
  if (read === "tooMuchPasted") return { kind: "problem", code: read };
  const isEmpty = read.rows.length === 0 && read.hidden === undefined;
  return isEmpty ? { kind: "problem", code: "noTable" } : { kind: "sheets", sheets: [{ name, ...read }] };
}
