import { linesToPieces } from "../../document/block/linesToPieces";
import type { ReadBlock } from "../../document/block/readBlock";
import { levelIn, sectionAround } from "./blockContext";
import type { Outcome } from "../Outcome";
import type { StepScan } from "../document/scan";

/** The outcome that says that a block stands several times, with the text of each. */
export function doubled(scan: StepScan, tag: string, blocks: readonly ReadBlock[]): Outcome {
  const copies = blocks.map((block) => {
    const sectionLevel = levelIn(scan, sectionAround(scan, block.start));
    return linesToPieces(scan.outline, block.lines, sectionLevel, () => undefined);
  });
  return { kind: "doubled", tag, copies };
}
