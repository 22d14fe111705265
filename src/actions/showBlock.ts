import { at } from "../document/at";
import { readBlocks } from "../document/readBlock";
import { attempt } from "./attempt";
import { nothingWritten } from "./nothingWritten";
import type { Outcome } from "./Outcome";
import { readStepScan } from "./scan";

/** Selects a block, or one of its copies, and scrolls to it. Two round trips. */
export function showBlock(tag: string, copy = 0): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const block = readBlocks(scan.outline, tag)[copy];
    if (block === undefined) return { kind: "missing" };
    at(scan.paragraphs, block.start).parentContentControlOrNullObject.select("Select");
    await context.sync();
    return nothingWritten();
  });
}
