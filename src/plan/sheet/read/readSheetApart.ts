import { readInWorker } from "../../foreign/readInWorker";
import { type SheetFile, sheetProblem } from "./SheetFile";
import { MOST_READING_MS } from "./sheetLimits";

/** What the worker is sent. */
export interface SheetRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** What divides the cells of a text file, null where that is to be found. */
  readonly delimiter: string | null;
}

/**
 * The sheets in a file that the user has chosen (see readSheetFile), read by a worker. Rejects where that cannot be started,
 * and when the signal is aborted.
 */
export async function readSheetApart(request: SheetRequest, signal: AbortSignal): Promise<SheetFile> {
  const start = () => new Worker(/* webpackChunkName: "sheetWorker" */ new URL("./sheetWorker.ts", import.meta.url));
  const read = await readInWorker<SheetRequest, SheetFile>({ start, request, most: MOST_READING_MS, signal });
  return read === "tooSlow" ? sheetProblem(read) : read;
}
