import { at } from "../document/at";
import type { SectionId } from "../content/SectionId";
import { hashPieces } from "../document/hashPieces";
import { numberCaptions } from "../document/numberCaptions";
import type { ReadBlock } from "../document/readBlock";
import type { BlockPlan } from "./insertBlock";
import { markHeaderRows } from "./markHeaderRows";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueNewBlock, type NewBlock } from "../word/queueNewBlock";
import { lookIn, sectionAround } from "./blockContext";
import { finishWriting } from "./finishWriting";
import type { Outcome } from "./Outcome";
import type { StepScan } from "./scan";
import type { WordContext } from "../word/WordContext";

/** Puts a new block below the one that the user has edited. Theirs stays as it is, no longer in a control of ours. */
export async function putBelow(
  context: WordContext,
  scan: StepScan,
  theirs: ReadBlock,
  ours: NewBlock,
  step: SectionId,
  { plan, store, inWord }: BlockPlan,
): Promise<Outcome> {
  const { tag } = ours;
  const { pieces, edits } = numberCaptions(scan.outline, { index: theirs.end, pieces: ours.pieces });
  const look = lookIn(scan, sectionAround(scan, theirs.start), plan.meta.language);
  const { control, tables } = queueNewBlock(scan, theirs.end, { ...ours, pieces }, look);
  queueCaptionNumbers(scan, edits);
  at(scan.paragraphs, theirs.start).parentContentControlOrNullObject.delete(true);
  control.select("Start");
  const hash = hashPieces(pieces);
  const outcome = await finishWriting(
    context,
    { plan, store },
    { tag, hash, tracked: scan.tracked, ...(inWord && { inWord }) },
    () => ({
      kind: "block",
      ...{ step, tag, before: null, removed: [], after: hash, rest: "", written: "" },
    }),
  );
  return markHeaderRows(context, tables, outcome);
}
