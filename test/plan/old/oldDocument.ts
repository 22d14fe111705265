import { ALL_TABLES } from "../../../src/content/tables/allTables";
import { loadStep } from "../../../src/content/loadStep";
import { STEP_IDS, type StepId } from "../../../src/content/StepId";
import type { StepContent } from "../../../src/content/Prompt";
import { doneAtOnce } from "../../../src/plan/foreign/steps";
import { findPieces } from "../../../src/plan/old/find/findPieces";
import type { OldPiece } from "../../../src/plan/old/find/OldPiece";
import type { OldContent } from "../../../src/plan/old/take/takePieces";
import { blocksOf } from "./oldBlocks";

/** What is found in a document that is made of these blocks. */
export async function piecesOf(...blocks: readonly string[]): Promise<readonly OldPiece[]> {
  return doneAtOnce(
    findPieces(await blocksOf(...blocks), { fileName: "plan.docx", tables: ALL_TABLES, language: "nb" }),
  );
}

/** Where a piece goes, as "s2 why", "s6", "nitt.tab.maal"; "" for nowhere. */
export function placeOf({ target }: OldPiece): string {
  if (target === null) return "";
  if (target.kind === "meta") return target.field;
  if (target.kind === "table") return target.table;
  return target.kind === "notes" ? target.step : `${target.step} ${target.prompt}`;
}

/** The texts of the pieces that go there. */
export function textsAt(pieces: readonly OldPiece[], place: string): readonly string[] {
  return pieces.filter((piece) => placeOf(piece) === place).flatMap(({ lines }) => lines.map(({ text }) => text));
}

/** The method, as taking needs it. */
export async function oldContent(): Promise<OldContent> {
  const steps = await Promise.all(STEP_IDS.map(async (id) => [id, await loadStep(id)] as const));
  return { steps: Object.fromEntries(steps) as Record<StepId, StepContent>, tables: ALL_TABLES };
}
