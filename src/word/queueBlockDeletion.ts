import { at } from "../document/at";
import type { ReadBlock } from "../document/readBlock";
import type { Scan } from "./readScan";

/** Queues the deletion of a block. Tables go first: a control that holds one is never deleted with its content (#6330). */
export function queueBlockDeletion(scan: Scan, block: ReadBlock): void {
  for (const line of block.lines) {
    if (line.kind === "table") at(scan.paragraphs, line.index).parentTable.delete();
  }
  at(scan.paragraphs, block.end - 1).parentContentControlOrNullObject.delete(false);
}
