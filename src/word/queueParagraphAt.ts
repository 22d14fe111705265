import type { Scan } from "./queueScan";

/**
 * Queues a new paragraph before the paragraph with the index (or at the end of the document), outside every table and
 * content control that ends there. The caller sets its look: Word gives it its neighbour's.
 */
export function queueParagraphAt(scan: Scan, index: number, text: string): Word.Paragraph {
  const before = scan.outline.paragraphs[index - 1];
  const proxy = scan.paragraphs[index - 1];
  if (before === undefined || proxy === undefined) {
    const [first] = scan.paragraphs;
    if (first === undefined) throw new RangeError("a document has at least one paragraph");
    return first.insertParagraph(text, "Before");
  }
  const after = scan.outline.paragraphs[index];
  if (before.control !== null && before.control.id !== after?.control?.id) {
    return proxy.parentContentControlOrNullObject.insertParagraph(text, "After");
  }
  return before.inTable ? proxy.parentTable.insertParagraph(text, "After") : proxy.insertParagraph(text, "After");
}
