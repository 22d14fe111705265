import type JSZip from "jszip";
import { decodeXmlText } from "../file/decodeXmlText";
import { definesEntities } from "../file/definesEntities";
import { inflateEntry } from "../file/inflateEntry";
import type { SheetProblem } from "./SheetFile";
import { mostInflated } from "./sheetLimits";
import { hasTooManyCells, withoutEmptyCells } from "./sheetXml";

/** What the cells' values are made from; pictures, charts and pivot caches are left alone. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[^/]+\.(?:xml|rels)|xl\/worksheets\/[^/]+\.xml)$/iu;
const SHEET = /^xl\/worksheets\//iu;

/**
 * A workbook's bytes with nothing but what its cells need, not compressed: whoever reads it has nothing to inflate. Inflating
 * stops at a limit, whatever sizes the zip claims.
 */
export async function inflateWorkbook(bytes: Uint8Array): Promise<Uint8Array | SheetProblem> {
  const { default: Zip } = await import("jszip");
  const zip = await Zip.loadAsync(bytes).catch(() => null);
  if (zip === null) return "broken";
  if (zip.file("xl/workbook.xml") === null) return "notASheet";
  const stored = new Zip();
  let left = mostInflated(bytes.length);
  for (const entry of zip.file(NEEDED)) {
    const content = await inflateEntry(entry, left);
    if (typeof content === "string") return content;
    left -= content.length;
    const problem = addXml(stored, entry.name, content);
    if (problem !== null) return problem;
  }
  return stored.generateAsync({ type: "uint8array", compression: "STORE" });
}

function addXml(stored: JSZip, name: string, content: Uint8Array): SheetProblem | null {
  const xml = decodeXmlText(content);
  if (xml === null || definesEntities(xml)) return "broken";
  if (!SHEET.test(name)) {
    stored.file(name, xml);
    return null;
  }
  if (hasTooManyCells(xml)) return "tooManyCells";
  stored.file(name, withoutEmptyCells(xml));
  return null;
}
