/*
 * The probes' place in the document: between two paragraphs below everything else. The lower one is the document's last
 * paragraph, whatever stands in it: Word does not let go of that one.
 */

export const TOP = "Planhjelp – prøvene begynner her";
export const BOTTOM = "Planhjelp – prøvene slutter her";

export interface Frame {
  readonly top: Word.Paragraph;
  readonly bottom: Word.Paragraph;
  /** What stands between the two. */
  readonly between: readonly Word.Paragraph[];
}

/** The frame is not where it was made, there is no place for it, or Word does not answer: no probe can be run. */
export class RunError extends Error {
  readonly reason: "frameLost" | "noPlace" | "hung";

  constructor(reason: RunError["reason"]) {
    super(reason);
    this.name = "RunError";
    this.reason = reason;
  }
}

/** The frame as it stands now, read anew; a bottom that has gone is made again. Throws RunError. */
export async function findFrame(context: Word.RequestContext): Promise<Frame> {
  const paragraphs = context.document.body.paragraphs.load("items/text");
  await context.sync();
  const { items } = paragraphs;
  const from = items.findIndex(({ text }) => text === TOP);
  const [top, bottom] = [items[from], items.at(-1)];
  if (!top || !bottom) throw new RunError("frameLost");
  if (top !== bottom) return { top, bottom, between: items.slice(from + 1, -1) };
  const anew = top.insertParagraph(BOTTOM, "After").load("text");
  await context.sync();
  return { top, bottom: anew, between: [] };
}

/** Makes the frame; one that an earlier run has left is taken over. Throws RunError where there is no place for it. */
export async function openFrame(context: Word.RequestContext): Promise<void> {
  const paragraphs = context.document.body.paragraphs.load("items/text");
  await context.sync();
  if (paragraphs.items.some(({ text }) => text === TOP)) return;
  const top = (await outermost(context, paragraphs.getLast())).insertParagraph(TOP, "After");
  const bottom = top.insertParagraph(BOTTOM, "After");
  for (const paragraph of [top, bottom]) {
    paragraph.styleBuiltIn = "Normal";
    paragraph.load("isListItem,tableNestingLevel");
  }
  const around = bottom.parentContentControlOrNullObject.load("id");
  await context.sync();
  for (const paragraph of [top, bottom]) if (paragraph.isListItem) paragraph.detachFromList();
  const isInside = !around.isNullObject || bottom.tableNestingLevel > 0;
  if (isInside) for (const paragraph of [bottom, top]) paragraph.delete();
  await context.sync();
  if (isInside) throw new RunError("noPlace");
}

/** What the frame goes below: the outermost content control or table around the paragraph, or the paragraph itself. */
async function outermost(
  context: Word.RequestContext,
  inner: Word.Paragraph | Word.ContentControl | Word.Table,
): Promise<Word.Paragraph | Word.ContentControl | Word.Table> {
  const control = inner.parentContentControlOrNullObject.load("id");
  const table = inner.parentTableOrNullObject.load("rowCount");
  await context.sync();
  if (!control.isNullObject) return outermost(context, control);
  return table.isNullObject ? inner : outermost(context, table);
}

/** Takes the frame away, with what stands in it. */
export async function closeFrame(context: Word.RequestContext): Promise<void> {
  const { top, bottom, between } = await findFrame(context);
  for (const paragraph of [bottom, ...between.toReversed(), top]) paragraph.delete();
  await context.sync();
}
