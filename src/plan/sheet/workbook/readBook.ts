import { attribute, isTrue, readXml } from "./readXml";
import { PartProblem, relationshipsOf, resolvePart, type WorkbookParts } from "./workbookParts";

/** A sheet that a workbook names. */
export interface NamedSheet {
  readonly name: string;
  readonly part: string;
}

/** What a workbook says of its parts. */
export interface Book {
  readonly sheets: readonly NamedSheet[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904. */
  readonly is1904: boolean;
}

interface Relationship {
  readonly type: string;
  readonly part: string;
}

/** Where Excel puts the workbook, if no relationship says where it is. */
const USUAL = "xl/workbook.xml";

/**
 * The workbook that a package is made of, its sheets that are not hidden, found by relationships as Excel finds them (ECMA-376
 * part 1, 12.3.23). Null where it is none. Throws a PartProblem and on broken XML.
 */
export async function readBook(parts: WorkbookParts): Promise<Book | null> {
  const root = await readRelationships(parts, "");
  const main = [...root.values()].find(({ type }) => type === "officeDocument")?.part ?? USUAL;
  const part = parts.names.includes(main.toLowerCase()) ? main : USUAL;
  const xml = await parts.xml(part);
  if (xml === null) return null;
  const { named, is1904, isWorkbook } = readSheetNames(xml);
  if (!isWorkbook) return null;
  const links = await readRelationships(parts, part);
  const byType = (type: string) => [...links.values()].find((each) => each.type === type)?.part ?? null;
  const shown = named.filter(({ isHidden }) => !isHidden);
  const sheets = shown.flatMap(({ name, id }) => {
    const link = links.get(id);
    return link === undefined || link.type !== "worksheet" ? [] : [{ name, part: link.part }];
  });
  if (links.size === 0 && named.length > 0) throw new PartProblem("broken");
  return { sheets, strings: byType("sharedStrings"), styles: byType("styles"), is1904 };
}

async function readRelationships(parts: WorkbookParts, part: string): Promise<ReadonlyMap<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const xml = await parts.xml(relationshipsOf(part));
  if (xml === null) return found;
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      const type = attribute(attributes, "Type").replace(/^.*\//u, "");
      found.set(attribute(attributes, "Id"), { type, part: resolvePart(part, attribute(attributes, "Target")) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

interface SheetNames {
  readonly named: readonly { readonly name: string; readonly id: string; readonly isHidden: boolean }[];
  readonly is1904: boolean;
  readonly isWorkbook: boolean;
}

function readSheetNames(xml: string): SheetNames {
  const named: { name: string; id: string; isHidden: boolean }[] = [];
  let [is1904, isWorkbook] = [false, false];
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") is1904 = isTrue(attributes, "date1904");
      if (name !== "sheet") return;
      const isHidden = /hidden/iu.test(attribute(attributes, "state"));
      named.push({ name: attribute(attributes, "name"), id: attribute(attributes, "id"), isHidden });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { named, is1904, isWorkbook };
}
