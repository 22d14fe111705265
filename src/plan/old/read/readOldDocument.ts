import { MOST_BYTES, MOST_READING_MS } from "../../foreign/sizeLimit";
import { readInWorker } from "../../foreign/readInWorker";
import type { DocumentXml } from "./documentXml";
import type { OldDocumentProblem, ReadOldDocument } from "./OldDocument";
import { readBlocks } from "./readBlocks";

/** How a zip begins (APPNOTE 4.3.7), and the files that Office encrypts ([MS-CFB] 2.2). */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of a Word document, whatever template it was made with. A worker takes its XML out, which is read here: workers
 * have no DOMParser. Rejects where the worker cannot be started, and when the signal is aborted; never for a bad file.
 */
export async function readOldDocument(
  buffer: ArrayBuffer | Uint8Array,
  signal: AbortSignal = new AbortController().signal,
): Promise<ReadOldDocument> {
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) return problem("empty");
  if (bytes.length > MOST_BYTES) return problem("tooLarge");
  if (beginsWith(bytes, OLE)) return problem("encrypted");
  if (!beginsWith(bytes, ZIP)) return problem("notADocument");
  const start = () =>
    new Worker(/* webpackChunkName: "oldDocumentWorker" */ new URL("./oldDocumentWorker.ts", import.meta.url));
  const read = await readInWorker<Uint8Array, DocumentXml | OldDocumentProblem>({
    start,
    request: bytes,
    most: MOST_READING_MS,
    signal,
  });
  return typeof read === "string" ? problem(read) : blocksOf(read);
}

function blocksOf({ document, styles }: DocumentXml): ReadOldDocument {
  const [main, looks] = [parse(document), styles === "" ? null : parse(styles)];
  if (main === null) return problem("broken");
  if (main.localName !== "document") return problem("notADocument");
  const blocks = readBlocks(main, looks);
  if (blocks === null) return problem("tooLarge");
  return blocks.length === 0 ? problem("empty") : { kind: "document", blocks };
}

function parse(xml: string): Element | null {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  return parsed.getElementsByTagName("parsererror").length > 0 ? null : parsed.documentElement;
}

function beginsWith(content: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => content[index] === byte);
}

function problem(code: OldDocumentProblem): ReadOldDocument {
  return { kind: "problem", code };
}
