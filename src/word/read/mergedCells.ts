import { childrenNamed, isNamed, ownContent, within } from "./blockXml";

/** Where cells of a table are merged. Word's lists of cells do not tell. */
export interface MergedCells {
  /** Whether some are merged with cells below them. */
  readonly isDown: boolean;
  /** The rows in which cells are merged with those beside them. */
  readonly across: readonly number[];
}

/** Where cells are merged in each table of a block; nothing where none are (ECMA-376 Part 1, 17.4.17 gridSpan, 17.4.84 vMerge). */
export function mergedCells(ooxml: string, tag: string): readonly MergedCells[] {
  if (!/gridSpan|[vh]Merge/.test(ooxml)) return [];
  const root = ownContent(ooxml, tag);
  const tables = root ? within(root, "tbl").filter((table) => !isNested(table, root)) : [];
  return tables.map((table) => ({
    isDown: within(table, "vMerge").length > 0,
    across: childrenNamed(table, "tr").flatMap((row, index) =>
      within(row, "gridSpan").length + within(row, "hMerge").length > 0 ? [index] : [],
    ),
  }));
}

function isNested(table: Element, root: Element): boolean {
  for (let at = table.parentElement; at !== null && at !== root; at = at.parentElement) {
    if (isNamed(at, "tbl")) return true;
  }
  return false;
}
