import { NO_PLAN } from "../actions/inPlan";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { openInWord } from "../openInWord";
import { planDocument } from "./planDocument";

/** Bytes of what Word answers a scan, per paragraph of the document. */
export async function scanBytes(paragraphs: number): Promise<number> {
  const word = await openInWord(await planDocument(paragraphs));
  await scanDocument(NO_PLAN);
  const bytes = word.answers().reduce((sum, answer) => sum + Buffer.byteLength(answer), 0);
  return Math.round((bytes / paragraphs) * 10) / 10;
}
