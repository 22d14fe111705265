import { parseBlockTag } from "../../document/block/blockTag";
import type { OutlineControl, OutlineParagraph } from "../../document/Outline";
import type { BodyXml } from "../read/readBody";
import type { Scan } from "../read/readScan";

/**
 * Queues a new paragraph before the paragraph with the index (or at the end of the document), outside every table that
 * ends there, and outside content controls unless they hold a table only. The caller sets its look: Word gives it its neighbour's.
 */
export function queueParagraphAt(scan: Scan, index: number, text: string): Word.Paragraph {
  const { paragraphs } = scan.outline;
  const proxy = scan.paragraphs[index - 1];
  if (proxy === undefined) {
    const [first] = scan.paragraphs;
    if (first === undefined) throw new RangeError("a document has at least one paragraph");
    return first.insertParagraph(text, "Before");
  }
  const next = scan.paragraphs[index];
  if (next !== undefined && isTableControl(paragraphs, index - 1) && isPlain(paragraphs[index])) {
    return next.insertParagraph(text, "Before");
  }
  if (controlEnds(paragraphs, index)) return proxy.parentContentControlOrNullObject.insertParagraph(text, "After");
  return proxy.tableNestingLevel > 0
    ? outermostTable(proxy).insertParagraph(text, "After")
    : proxy.insertParagraph(text, "After");
}

/** Whether a paragraph stands in a control that holds nothing but tables: Word puts nothing after such a one. */
function isTableControl(paragraphs: readonly OutlineParagraph[], index: number): boolean {
  const id = controlAt(paragraphs, index)?.id;
  return id !== undefined && paragraphs.every(({ control, inTable }) => control?.id !== id || inTable);
}

/** The content control around a paragraph: a bookmark of ours is none. */
function controlAt(paragraphs: readonly OutlineParagraph[], index: number): OutlineControl | null {
  const control = paragraphs[index]?.control ?? null;
  return control?.bookmark === undefined ? control : null;
}

/** Whether what is put before a paragraph gets nothing of it but a look. */
function isPlain(paragraph: OutlineParagraph | undefined): boolean {
  return paragraph !== undefined && !paragraph.inTable && !paragraph.inList && paragraph.control === null;
}

/**
 * Whether a content control ends before the index that one can insert after. A control with nothing but text of tables may
 * as well stand in the only cell of a table, or around a cell or a row; after those Word inserts into the table, or refuses.
 */
function controlEnds(paragraphs: readonly OutlineParagraph[], index: number): boolean {
  const last = controlAt(paragraphs, index - 1);
  if (last === null || paragraphs[index]?.control?.id === last.id) return false;
  const { id, tag } = last;
  if (paragraphs[index - 1]?.inTable !== true || parseBlockTag(tag) !== null) return true;
  return paragraphs.some(({ control, inTable }) => control?.id === id && !inTable);
}

/**
 * The same, also where a content control ends there that Word does not tell of: a cover page, a date, a text bound to data.
 * The end of a document that ends in such a control is inside of it (#866): the way out is a control of ours around all that
 * there is, which lasts no longer than it takes to put something after it.
 */
export function queueParagraphOutside(
  context: Word.RequestContext,
  scan: Scan,
  index: number,
  text: string,
  body: BodyXml | null,
): Word.Paragraph {
  const isTold = endsInControl(scan, index);
  if (isTold || !untoldEnds(body, index)) return queueParagraphAt(scan, index, text);
  const next = scan.paragraphs[index];
  if (next !== undefined) return next.insertParagraph(text, "Before");
  const around = context.document.body.insertContentControl();
  const paragraph = around.insertParagraph(text, "After");
  around.delete(true);
  return paragraph;
}

/** Whether a content control is around the last paragraph before the index. */
export function endsInControl({ outline }: Scan, index: number): boolean {
  return controlAt(outline.paragraphs, index - 1) !== null;
}

/** Whether a control in the body itself ends before the paragraph with the index. */
export function untoldEnds(body: BodyXml | null, index: number): boolean {
  const control = body?.controls[index - 1] ?? null;
  return control !== null && body?.controls[index] !== control;
}

/** The table in the body itself that a paragraph stands in. */
export function outermostTable(paragraph: Word.Paragraph): Word.Table {
  let table = paragraph.parentTable;
  for (let level = paragraph.tableNestingLevel; level > 1; level--) table = table.parentTable;
  return table;
}
