import { useRef, useState } from "react";
import { readClipboard } from "../../plan/sheet/readClipboard";
import { readSheetFile } from "../../plan/sheet/readSheetFile";
import type { Sheet, SheetProblem } from "../../plan/sheet/SheetFile";
import { MOST_SHEET_BYTES } from "../../plan/sheet/sheetLimits";

/** Why there are no rows. "unreadable": the file, or what it is read with, could not be had. "noTable": nothing was pasted. */
export type SourceProblem = SheetProblem | "unreadable" | "noTable";

type Read =
  | { readonly kind: "sheets"; readonly sheets: readonly Sheet[] }
  | { readonly kind: "problem"; readonly code: SourceProblem };

/** What the user has chosen or pasted, and what was found in it. */
export type SheetSource = Read & {
  readonly name: string;
  /** Another for each time that something is read. */
  readonly turn: number;
};

export interface SheetSourceChoice {
  readonly source: SheetSource | null;
  readonly isReading: boolean;
  readonly readFile: (file: File) => void;
  /** Reads cells from the clipboard; html is null where there is only text. */
  readonly readPasted: (html: string | null, text: string, name: string) => void;
  readonly clear: () => void;
}

/** The sheets that the user chooses or pastes; of several the last ones. */
export function useSheetSource(): SheetSourceChoice {
  const [source, setSource] = useState<SheetSource | null>(null);
  const [isReading, setReading] = useState(false);
  const latest = useRef(0);
  const read = (name: string, work: () => Promise<Read>): void => {
    const turn = ++latest.current;
    setSource(null);
    setReading(true);
    void work()
      .catch(() => ({ kind: "problem", code: "unreadable" }) as const)
      .then((found) => {
        if (turn !== latest.current) return;
        setReading(false);
        setSource({ ...found, name, turn });
      });
  };
  return {
    source,
    isReading,
    readFile: (file) => {
      read(file.name, () => readOne(file));
    },
    readPasted: (html, text, name) => {
      read(name, () => readCells(html, text, name));
    },
    clear: () => {
      latest.current += 1;
      setReading(false);
      setSource(null);
    },
  };
}

async function readOne(file: File): Promise<Read> {
  if (file.size > MOST_SHEET_BYTES) return { kind: "problem", code: "tooLarge" };
  return readSheetFile(file.name, await file.arrayBuffer());
}

async function readCells(html: string | null, text: string, name: string): Promise<Read> {
  const rows = await readClipboard(html, text);
  return rows.length === 0 ? { kind: "problem", code: "noTable" } : { kind: "sheets", sheets: [{ name, rows }] };
}
