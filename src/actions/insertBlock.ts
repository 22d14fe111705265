import type { SectionId } from "../content/SectionId";
import type { Section } from "../document/FoundStep";
import { hashPieces } from "../document/hashPieces";
import { numberCaptions } from "../document/numberCaptions";
import { fingerprint, outsideBlock } from "../document/restOfSection";
import type { KnownTable } from "../plan/KnownTable";
import type { Plan } from "../plan/Plan";
import type { Store } from "../plan/Store";
import { markHeaderRows } from "./markHeaderRows";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueNewBlock, type NewBlock } from "../word/queueNewBlock";
import { queueRemoval } from "../word/queueTemplateLines";
import { lookIn, queueOwnBookmark } from "./blockContext";
import { finishWriting } from "./finishWriting";
import type { Outcome } from "./Outcome";
import type { StepScan } from "./scan";
import type { WordContext } from "../word/WordContext";

/** Where a new block goes. */
export interface BlockPlace {
  readonly step: SectionId;
  readonly section: Section;
  /** The block goes before this paragraph. Index in Outline.paragraphs. */
  readonly index: number;
  /** The template's lines that make way. */
  readonly remove: readonly number[];
}

/** The plan that the block belongs to; `inWord` is its table, where the plan is to know it. */
export interface BlockPlan {
  readonly plan: Plan;
  readonly store: Store;
  readonly inWord?: KnownTable;
}

/** Writes a new block and selects it: one round trip, and one more where Word drops a table's header row. */
export async function insertBlock(
  context: WordContext,
  scan: StepScan,
  block: NewBlock,
  { step, section, index, remove }: BlockPlace,
  { plan, store, inWord }: BlockPlan,
): Promise<Outcome> {
  const { tag } = block;
  const { pieces, edits } = numberCaptions(scan.outline, { index, pieces: block.pieces });
  const look = lookIn(scan, section, plan.meta.language);
  const { control, tables } = queueNewBlock(scan, index, { ...block, pieces }, look);
  queueCaptionNumbers(scan, edits);
  queueOwnBookmark(scan, section, step);
  const readRemoved = queueRemoval(scan, section.heading, remove);
  control.select("Start");
  const hash = hashPieces(pieces);
  const rest = outsideBlock(scan.outline, section, tag).filter((each) => !remove.includes(each));
  const outcome = await finishWriting(
    context,
    { plan, store },
    { tag, hash, tracked: scan.tracked, ...(inWord && { inWord }) },
    () => ({
      kind: "block",
      ...{ step, tag, before: null, removed: readRemoved(), after: hash },
      rest: fingerprint(scan.outline, rest),
      written: plan.written[tag] ?? "",
    }),
  );
  return markHeaderRows(context, tables, outcome);
}
