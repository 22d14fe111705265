import { plainSigns } from "../../document/text/plainSigns";

/** Where the selection begins, with what its place is known by. */
export interface SelectionInWord {
  /** Of its paragraph and those beside it; null where there is none. */
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Tags of the content controls around it, the innermost first. */
  readonly tags: readonly string[];
  /** Names of the bookmarks that the paragraph is in, hidden ones too where Word tells them: a Mac may not (#6492). */
  readonly bookmarks: readonly string[];
  /** The texts of the table's row, and of the table's first row; null outside of tables. */
  readonly row: { readonly texts: readonly string[]; readonly first: readonly string[] } | null;
}

/** Reads where the selection begins: one round trip, of the same size however long the document is. Null where Word does not tell. */
export async function readSelection(context: Word.RequestContext): Promise<SelectionInWord | null> {
  const paragraph = context.document.getSelection().paragraphs.getFirstOrNullObject().load("text");
  const before = paragraph.getPreviousOrNullObject().load("text");
  const after = paragraph.getNextOrNullObject().load("text");
  const inner = paragraph.parentContentControlOrNullObject.load("tag");
  const outer = inner.parentContentControlOrNullObject.load("tag");
  const bookmarks = { names: paragraph.getRange("Whole").getBookmarks(true, false) };
  const row = paragraph.parentTableCellOrNullObject.parentRow.load("values");
  const first = paragraph.parentTableOrNullObject.rows.getFirstOrNullObject().load("values");
  await context.sync();
  if (paragraph.isNullObject) return null;
  return {
    text: plainSigns(paragraph.text),
    before: textOf(before),
    after: textOf(after),
    tags: [inner, outer].flatMap((control) => (control.isNullObject ? [] : [control.tag])),
    bookmarks: bookmarks.names.value,
    row: row.isNullObject || first.isNullObject ? null : { texts: cellsOf(row), first: cellsOf(first) },
  };
}

function textOf(paragraph: Word.Paragraph): string | null {
  return paragraph.isNullObject ? null : plainSigns(paragraph.text);
}

function cellsOf({ values }: Word.TableRow): readonly string[] {
  return (values[0] ?? []).map(plainSigns);
}
