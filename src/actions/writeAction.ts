import { readBlocks } from "../document/readBlock";
import type { KnownTable } from "../plan/KnownTable";
import type { Plan } from "../plan/Plan";
import type { Store } from "../plan/Store";
import { queueBlockContent } from "../word/queueBlockContent";
import type { WordContext } from "../word/WordContext";
import { attempt } from "./attempt";
import type { BlockInWord } from "./BlockInWord";
import type { BlockWrite } from "./BlockWrite";
import { doubled } from "./doubled";
import { finishWriting, isRecorded } from "./finishWriting";
import { forgetRefused, isHalfWritten, rememberRefused } from "./halfWritten";
import type { Outcome } from "./Outcome";
import { readStepScan, type StepScan } from "./scan";
import { writeBlock } from "./writeBlock";

/** Nothing is written of a block, but the plan takes up what stands there. */
export interface BlockReading {
  readonly kind: "read";
  readonly tag: string;
  /** hashText of the block. */
  readonly hash: string;
  readonly plan: Plan;
  readonly before: Plan;
  readonly inWord: KnownTable;
}

type Decide = (scan: StepScan, inWord: BlockInWord | null) => Decision;

/** What is to be done about a block, or why nothing is. */
export type Decision = BlockWrite | BlockReading | Outcome;

/**
 * The one way in which a block is written: reads the document, lets a function that changes nothing decide what the block is
 * to become, and carries that out. Where Word refuses midway it is tried once more without what Word may refuse to do with
 * what is not ours; a block that holds some of what was to be written by then counts as ours.
 */
export async function writeAction(
  tag: string,
  store: Store,
  decide: Decide,
  { hasUndo = true } = {},
): Promise<Outcome> {
  const progress: Progress = { isCautious: false, began: false };
  const outcome = await attemptOnce(tag, store, decide, progress);
  if (outcome.kind !== "failed" || !progress.began) return hasUndo ? outcome : withoutUndo(outcome);
  const again = await attemptOnce(tag, store, decide, { isCautious: true, began: false });
  return withoutUndo(again);
}

function withoutUndo(outcome: Outcome): Outcome {
  return outcome.kind === "done" ? { ...outcome, undo: null } : outcome;
}

interface Progress {
  /** Whether lines of the template are left where they stand. */
  readonly isCautious: boolean;
  /** Whether anything was sent that Word may have carried out. */
  began: boolean;
}

function attemptOnce(tag: string, store: Store, decide: Decide, progress: Progress): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const readContent = queueBlockContent(context, tag);
    const scan = await readStepScan(context);
    const [block, ...copies] = readBlocks(scan.outline, tag);
    if (block !== undefined && copies.length > 0) return doubled(scan, tag, [block, ...copies]);
    const inWord = block && { block, isHalf: isHalfWritten(tag, block), ...readContent() };
    const decision = decide(scan, inWord ?? null);
    if (decision.kind === "read") return takeUp(context, decision, store);
    if (decision.kind !== "write") return decision;
    rememberRefused(tag, block?.lines ?? [], decision.pieces ?? []);
    progress.began = true;
    const write = progress.isCautious ? { ...decision, remove: [] } : decision;
    const outcome = await writeBlock(context, scan, write, store);
    forgetRefused(tag);
    return outcome;
  });
}

async function takeUp(
  context: WordContext,
  { plan, before, ...reading }: BlockReading,
  store: Store,
): Promise<Outcome> {
  if (isRecorded({ before, plan }, reading)) return { kind: "unchanged" };
  const outcome = await finishWriting(context, { before, plan, store }, { ...reading, tracked: false }, () => null);
  return outcome.kind === "done" && plan !== before ? { ...outcome, fromWord: true } : outcome;
}
