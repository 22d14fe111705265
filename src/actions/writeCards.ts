import { hashPieces } from "../document/hashPieces";
import { numberCaptions } from "../document/numberCaptions";
import type { Piece } from "../document/Piece";
import { rowsToCards } from "../document/table/cards";
import type { SyncedTable } from "../document/table/SyncedTable";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueTableChange } from "../word/queueTableChange";
import type { WordContext } from "../word/WordContext";
import { finishWriting } from "./finishWriting";
import { isWritten, mergedPlan } from "./mergedPlan";
import type { Outcome } from "./Outcome";
import { rewriteBlock } from "./replaceTable";
import type { StepScan } from "./scan";
import { piecesOf, type StandingTable } from "./StandingTable";
import { tableTag } from "./tableTag";
import type { TableRequest } from "./TableRequest";

/**
 * Writes what cards in Word and the plan have come to into both. Cells change in place; where cards come, go, move or get
 * new lines, the cards that are not the same are written anew. Null where text of somebody's stands between them then.
 */
export async function writeCards(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  merged: SyncedTable,
  request: TableRequest,
): Promise<Outcome | null> {
  const { block } = standing;
  const plan = mergedPlan(request, merged);
  const inWord = { rows: merged.rows, identity: merged.identity };
  const now = piecesOf(scan, standing);
  const cards = rowsToCards(merged.rows);
  if (!isSameCards(standing, merged)) {
    const text = now.slice(
      0,
      now.findIndex(({ kind }) => kind === "table"),
    );
    const isAlone = now.slice(text.length).every(({ kind }) => kind === "table");
    return isAlone
      ? rewriteBlock(context, scan, standing, request, { pieces: [...text, ...cards], plan, inWord })
      : null;
  }
  const tag = tableTag(request.table);
  const hash = hashPieces(withCards(now, cards));
  const captions = numberCaptions(scan.outline, {}).edits;
  const same = plan === request.plan && isWritten(plan, tag, inWord, hash) && hash === block.hash;
  if (same && captions.length === 0) return { kind: "unchanged" };
  queueCaptionNumbers(scan, captions);
  queueCells(standing, cards);
  return finishCells(context, scan, standing, request, { plan, inWord, hash });
}

/** Whether the cards are the same ones in the same order, with the same lines. */
function isSameCards({ tables }: StandingTable, { origins, added, rows }: SyncedTable): boolean {
  const inOrder = origins.length === tables.length + 1 && origins.every((origin, index) => origin === index);
  return inOrder && added.length === 0 && tables.every((card) => card.rows.length === rows[0]?.length);
}

function withCards(pieces: readonly Piece[], cards: readonly Piece[]): readonly Piece[] {
  const rest = [...cards];
  return pieces.map((piece) => (piece.kind === "table" ? (rest.shift() ?? piece) : piece));
}

function queueCells({ tables }: StandingTable, cards: ReturnType<typeof rowsToCards>): void {
  tables.forEach(({ table, rows }, index) => {
    const to = cards[index]?.rows ?? rows;
    queueTableChange(
      table,
      rows,
      to,
      rows.map((_, line) => line),
    );
  });
  tables[0]?.table.select("Start");
}

async function finishCells(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  { plan: before, store, table }: TableRequest,
  { plan, inWord, hash }: Pick<Parameters<typeof rewriteBlock>[4], "plan" | "inWord"> & { readonly hash: string },
): Promise<Outcome> {
  const tag = tableTag(table);
  const changed = hash !== standing.block.hash;
  const known = before.inWord[tag];
  const outcome = await finishWriting(
    context,
    { before, plan, store },
    { tag, hash, tracked: changed && scan.tracked, inWord },
    () =>
      changed
        ? {
            ...{ kind: "block", step: table.step, tag, removed: [], after: hash, rest: "" },
            before: piecesOf(scan, standing),
            written: before.written[tag] ?? "",
            ...(known && { known }),
          }
        : null,
  );
  return outcome.kind === "done" && plan !== before ? { ...outcome, fromWord: true } : outcome;
}
