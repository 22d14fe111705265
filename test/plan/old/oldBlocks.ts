import { TextDecoder } from "node:util";
import "../../workerInProcess";
import { readOldDocument } from "../../../src/plan/old/read/readOldDocument";
import type { OldBlock } from "../../../src/plan/old/read/OldDocument";
import { docx } from "../../builders";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

/** The blocks of a document that is made of these. */
export async function blocksOf(...blocks: readonly string[]): Promise<readonly OldBlock[]> {
  const read = await readOldDocument(await docx(...blocks));
  if (read.kind === "problem") throw new Error(read.code);
  return read.blocks;
}
