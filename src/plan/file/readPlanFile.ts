import { decodeXmlText } from "../foreign/decodeXmlText";
import { problem, type ReadPlanFile } from "./PlanFileProblem";
import { MOST_BYTES, MOST_READING_MS } from "../foreign/sizeLimit";
import { readInWorker } from "../foreign/readInWorker";
import type { documentParts } from "./documentParts";
import { NAMESPACE, VERSION } from "../stored/xml/namespace";
import { childrenOf } from "../stored/xml/readElement";
import { definesEntities } from "../foreign/definesEntities";
import { decodeParts } from "../stored/decodeParts";

/** How the files that Office encrypts begin ([MS-CFB] 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** How a zip begins, with and without entries (APPNOTE 4.3.7 and 4.3.16). */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** Takes a plan's parts out of the bytes of a .docx. Rejects where what does that cannot be had, and when the signal is aborted. */
export type TakePartsOut = (bytes: Uint8Array, signal: AbortSignal) => Promise<Parts>;

/**
 * The plan in a file that the user has chosen: our own XML file, or a Word document with a plan in it. What it is, its
 * bytes say; the name only tells a damaged file from one of another kind. Rejects where a document's reader cannot be had,
 * and when the signal is aborted; never for a bad file.
 */
export async function readPlanFile(
  name: string,
  bytes: ArrayBuffer | Uint8Array,
  signal: AbortSignal = new AbortController().signal,
  takeOut: TakePartsOut = takeOutOnce,
): Promise<ReadPlanFile> {
  if (bytes.byteLength === 0) return problem("empty");
  if (bytes.byteLength > MOST_BYTES) return problem("tooLarge");
  const content = new Uint8Array(bytes);
  if (beginsWith(content, OLE)) return problem("encrypted");
  if (ZIPS.some((mark) => beginsWith(content, mark))) {
    const parts = await takeOut(content, signal);
    return typeof parts === "string" ? problem(parts) : planOfParts(parts);
  }
  const text = decodeXmlText(content);
  if (text?.trim() === "") return problem("empty");
  if (text?.trimStart().startsWith("<")) return readPlanXml(text);
  const isDamaged = /\.docx$/iu.test(name) || (text === null && /\.xml$/iu.test(name));
  return problem(isDamaged ? "broken" : "notAPlan");
}

function beginsWith(content: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => content[index] === byte);
}

type Parts = Awaited<ReturnType<typeof documentParts>>;

/** A worker takes the parts out. Their XML is read by whoever asks, since workers have no DOMParser. */
async function takeOutOnce(bytes: Uint8Array, signal: AbortSignal): Promise<Parts> {
  return readInWorker<Uint8Array, Parts>({
    start: startDocumentWorker,
    request: bytes,
    most: MOST_READING_MS,
    signal,
  });
}

/** A worker that answers the bytes of a .docx with the plan's parts in it. */
export function startDocumentWorker(): Worker {
  return new Worker(/* webpackChunkName: "documentWorker" */ new URL("./documentWorker.ts", import.meta.url));
}

/** The plan in the text of an XML file (see encodePlanFile). */
export function readPlanXml(xml: string): ReadPlanFile {
  if (definesEntities(xml)) return problem("broken");
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) return problem("broken");
  const root = parsed.documentElement;
  if (root.namespaceURI !== NAMESPACE || root.localName !== "plan") return problem("notAPlan");
  const version = root.getAttribute("version") ?? "";
  if (!/^\d{1,15}$/u.test(version)) return problem("broken");
  if (Number(version) > VERSION) return problem("newer");
  const parts = childrenOf(root, "part").map((part) => new XMLSerializer().serializeToString(part));
  return parts.length === 0 ? problem("empty") : planOfParts(parts);
}

/** The plan in the parts of a file, without what belongs to the document that they stood in. */
function planOfParts(parts: readonly string[]): ReadPlanFile {
  const { plan, parts: read, warnings } = decodeParts(parts, "nb");
  if (read.some((part) => part !== null)) return { kind: "plan", plan: { ...plan, written: {}, inWord: {} }, warnings };
  if (warnings.some(({ code }) => code === "partTooLong")) return problem("tooManyRows");
  return problem(warnings.some(({ code }) => code === "partNewer") ? "newer" : "broken");
}
