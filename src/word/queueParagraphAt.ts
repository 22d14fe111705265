import type { OutlineParagraph } from "../document/Outline";
import type { Scan } from "./queueScan";

/**
 * Queues a new paragraph before the paragraph with the index (or at the end of the document), outside every table and
 * content control that ends there. The caller sets its look: Word gives it its neighbour's.
 */
export function queueParagraphAt(scan: Scan, index: number, text: string): Word.Paragraph {
  const { paragraphs } = scan.outline;
  const proxy = scan.paragraphs[index - 1];
  if (proxy === undefined) {
    const [first] = scan.paragraphs;
    if (first === undefined) throw new RangeError("a document has at least one paragraph");
    return first.insertParagraph(text, "Before");
  }
  if (controlEnds(paragraphs, index)) return proxy.parentContentControlOrNullObject.insertParagraph(text, "After");
  return proxy.tableNestingLevel > 0
    ? outermostTable(proxy).insertParagraph(text, "After")
    : proxy.insertParagraph(text, "After");
}

/** Whether a content control ends before the index: one around paragraphs or a whole table, not one inside a cell. */
function controlEnds(paragraphs: readonly OutlineParagraph[], index: number): boolean {
  const control = paragraphs[index - 1]?.control;
  if (!control || paragraphs[index]?.control?.id === control.id) return false;
  const table = paragraphs.slice(0, index).findLastIndex((paragraph) => !paragraph.inTable) + 1;
  return paragraphs.slice(table, index).every((paragraph) => paragraph.control?.id === control.id);
}

function outermostTable(paragraph: Word.Paragraph): Word.Table {
  let table = paragraph.parentTable;
  for (let level = paragraph.tableNestingLevel; level > 1; level--) table = table.parentTable;
  return table;
}
