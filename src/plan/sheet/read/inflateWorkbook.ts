import type JSZip from "jszip";
import { countZipEntries } from "../../foreign/countZipEntries";
import { decodeXmlText } from "../../foreign/decodeXmlText";
import { definesEntities } from "../../foreign/definesEntities";
import { inflateEntry } from "../../foreign/inflateEntry";
import type { SheetProblem } from "./SheetFile";
import { MOST_CELLS, MOST_PARTS, MOST_SPANNED_CELLS, mostInflated } from "./sheetLimits";
import { countCells, countSheets, withoutLooks } from "./sheetXml";

/** What the cells' values are made from; pictures, charts, pivot caches and the order of computing are left alone. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?(?!calcChain\.)[^/]+\.(?:xml|rels)|xl\/worksheets\/[^/]+\.xml)$/iu;

/**
 * A workbook's bytes with nothing but what its cells need, not compressed: whoever reads it has nothing to inflate. Inflating
 * stops at a limit, whatever sizes the zip claims.
 */
export async function inflateWorkbook(bytes: Uint8Array): Promise<Uint8Array | SheetProblem> {
  if (countZipEntries(bytes) > MOST_PARTS) return "tooManyParts";
  const { default: Zip } = await import(/* webpackMode: "eager" */ "jszip");
  const zip = await Zip.loadAsync(bytes).catch(() => null);
  if (zip === null) return "broken";
  if (zip.file("xl/workbook.xml") === null) return "notASheet";
  const xmls = await inflateAll(zip.file(NEEDED), mostInflated(bytes.length));
  if (typeof xmls === "string") return xmls;
  const stored = new Zip();
  for (const [name, xml] of xmls) stored.file(name, withoutLooks(xml));
  return hasTooManyCells([...xmls.values()])
    ? "tooManyCells"
    : stored.generateAsync({ type: "uint8array", compression: "STORE" });
}

async function inflateAll(
  entries: readonly JSZip.JSZipObject[],
  most: number,
): Promise<ReadonlyMap<string, string> | "tooLarge" | "broken"> {
  const xmls = new Map<string, string>();
  let left = most;
  for (const entry of entries) {
    const content = await inflateEntry(entry, left);
    if (typeof content === "string") return content;
    left -= content.length;
    const xml = decodeXmlText(content);
    if (xml === null || definesEntities(xml)) return "broken";
    xmls.set(entry.name, xml);
  }
  return xmls;
}

/** Whatever a part is called, it can be a sheet, and of several sheets each: what they hold is read as often. */
function hasTooManyCells(xmls: readonly string[]): boolean {
  const counts = xmls.map(countCells);
  const cells = counts.reduce<number>((sum, count) => sum + (count ?? Infinity), 0);
  const most = counts.reduce<number>((highest, count) => Math.max(highest, count ?? 0), 0);
  const sheets = xmls.reduce((highest, xml) => Math.max(highest, countSheets(xml)), 0);
  return cells > MOST_CELLS || sheets * most > MOST_SPANNED_CELLS;
}
