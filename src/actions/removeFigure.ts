import { numberCaptions } from "../document/numberCaptions";
import { readBlocks } from "../document/readBlock";
import type { StoredPlan } from "../plan/adoptPart";
import { queueBlockDeletion } from "../word/queueBlockDeletion";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueTables } from "../word/queueTables";
import { attempt } from "./attempt";
import { doubled } from "./doubled";
import { finishWriting } from "./finishWriting";
import type { Outcome } from "./Outcome";
import { readStepScan } from "./scan";
import { piecesOf } from "./StandingTable";

/** Takes a figure's block out of the document, unless somebody has edited it in Word. Two round trips. */
export function removeFigure({ plan, store }: StoredPlan, tag: string): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const readTables = queueTables(context, tag);
    const scan = await readStepScan(context);
    const [block, ...copies] = readBlocks(scan.outline, tag);
    if (block === undefined) return { kind: "missing" };
    if (copies.length > 0) return doubled(scan, tag, [block, ...copies]);
    if (block.hash !== plan.written[tag]) {
      return { kind: "edited", tag, inWord: piecesOf(scan, { block, tables: readTables() }), ours: [] };
    }
    queueCaptionNumbers(scan, numberCaptions(scan.outline, { without: block.controlId }).edits);
    queueBlockDeletion(scan, block);
    return finishWriting(context, { plan, store }, { tag, hash: "", tracked: scan.tracked }, () => null);
  });
}
