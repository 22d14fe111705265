import { at } from "../../document/at";
import { readBlocks } from "../../document/block/readBlock";
import { queueRelease } from "../../word/Holder";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";

/**
 * Of a block that somebody has copied in Word, makes one the block: the others keep their text and lose their control, so
 * that they are the user's. `copy` is the index among the copies, `count` how many there were when the user chose. Two
 * round trips.
 */
export function chooseCopy(tag: string, copy: number, count: number): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const blocks = readBlocks(scan.outline, tag);
    if (blocks.length !== count) return { kind: "changedSince" };
    for (const block of blocks.filter((_, index) => index !== copy)) {
      queueRelease(scan, block);
    }
    at(scan.paragraphs, at(blocks, copy).start).select("Start");
    await context.sync();
    return nothingWritten();
  });
}
