import { childrenNamed, ownContent, within } from "./blockXml";

/** The tables of a block in which cells are merged with cells below them, by their places. Word's lists of cells do not tell. */
export function mergedDown(ooxml: string, tag: string): readonly number[] {
  if (!ooxml.includes("vMerge")) return [];
  const root = ownContent(ooxml, tag);
  const tables = root ? childrenNamed(root, "tbl") : [];
  return tables.flatMap((table, index) => (within(table, "vMerge").length > 0 ? [index] : []));
}
