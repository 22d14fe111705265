import { loadStep } from "../../content/loadStep";
import { STEP_IDS, type StepId } from "../../content/StepId";
import type { StepContent } from "../../content/Prompt";
import { loadTables } from "../../content/tables/loadTables";
import type { Language } from "../../content/Language";
import { doneInTurns } from "../../plan/foreign/steps";
import { MOST_BYTES } from "../../plan/foreign/sizeLimit";
import { findPieces } from "../../plan/old/find/findPieces";
import type { OldPiece } from "../../plan/old/find/OldPiece";
import { blocksOfSheets } from "../../plan/old/read/blocksOfSheets";
import type { OldDocumentProblem, ReadOldDocument } from "../../plan/old/read/OldDocument";
import { readOldDocument } from "../../plan/old/read/readOldDocument";
import { readSheetApart } from "../../plan/sheet/read/readSheetApart";
import type { OldContent } from "../../plan/old/take/takePieces";

/** What a document of others holds, and what it is taken into. */
export type FoundInFile =
  | { readonly kind: "pieces"; readonly pieces: readonly OldPiece[]; readonly content: OldContent }
  | { readonly kind: "problem"; readonly code: OldDocumentProblem };

/** Finds a plan's parts in a document. Rejects where it cannot be had, and when the signal is aborted. */
export async function findInFile(file: File, language: Language, signal: AbortSignal): Promise<FoundInFile> {
  if (file.size > MOST_BYTES) return { kind: "problem", code: "tooLarge" };
  const [read, tables, steps] = await Promise.all([
    readFile(file, signal),
    loadTables(),
    Promise.all(STEP_IDS.map(async (id) => [id, await loadStep(id)] as const)),
  ]);
  if (read.kind === "problem") return read;
  return {
    kind: "pieces",
    pieces: await doneInTurns(findPieces(read.blocks, { fileName: file.name, tables, language }), signal),
    content: { tables, steps: Object.fromEntries(steps) as Record<StepId, StepContent> },
  };
}

async function readFile(file: File, signal: AbortSignal): Promise<ReadOldDocument> {
  const bytes = await file.arrayBuffer();
  if (!/\.xlsx$/iu.test(file.name)) return readOldDocument(bytes, signal);
  return blocksOfSheets(await readSheetApart({ name: file.name, bytes, delimiter: null }, signal));
}
