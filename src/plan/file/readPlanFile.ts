import { decodeXmlText } from "../foreign/decodeXmlText";
import { problem, type ReadPlanFile } from "./PlanFileProblem";
import { readPlanDocument } from "./readPlanDocument";
import { readPlanXml } from "./readPlanXml";
import { MOST_BYTES } from "../foreign/sizeLimit";

/** How the files that Office encrypts begin ([MS-CFB] 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** How a zip begins, with and without entries (APPNOTE 4.3.7 and 4.3.16). */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/**
 * The plan in a file that the user has chosen: our own XML file, or a Word document with a plan in it. What it is, its
 * bytes say; the name only tells a damaged file from one of another kind. Rejects where a document's reader cannot be had,
 * and when the signal is aborted; never for a bad file.
 */
export async function readPlanFile(
  name: string,
  bytes: ArrayBuffer | Uint8Array,
  signal: AbortSignal = new AbortController().signal,
): Promise<ReadPlanFile> {
  if (bytes.byteLength === 0) return problem("empty");
  if (bytes.byteLength > MOST_BYTES) return problem("tooLarge");
  const content = new Uint8Array(bytes);
  if (beginsWith(content, OLE)) return problem("encrypted");
  if (ZIPS.some((mark) => beginsWith(content, mark))) return readPlanDocument(content, signal);
  const text = decodeXmlText(content);
  if (text?.trim() === "") return problem("empty");
  if (text?.trimStart().startsWith("<")) return readPlanXml(text);
  const isDamaged = /\.docx$/iu.test(name) || (text === null && /\.xml$/iu.test(name));
  return problem(isDamaged ? "broken" : "notAPlan");
}

function beginsWith(content: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => content[index] === byte);
}
