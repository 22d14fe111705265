import { readBlocks } from "../../document/block/readBlock";
import { holderOf } from "../../word/Holder";
import { attempt } from "../attempt";
import { doubled } from "../block/doubled";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";

/** Selects a block and scrolls to it. Where it stands several times, `copy` is the index among the copies; without it, the user is to choose. Two round trips. */
export function showBlock(tag: string, copy?: number): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const blocks = readBlocks(scan.outline, tag);
    if (copy === undefined && blocks.length > 1) return doubled(scan, tag, blocks);
    const block = blocks[copy ?? 0];
    if (block === undefined) return { kind: "missing" };
    holderOf(scan, block).select("Select");
    await context.sync();
    return nothingWritten();
  });
}
