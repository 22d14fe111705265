import { BOTTOM, findFrame } from "./Frame";

/** The namespace and the names of all custom XML parts and bookmarks that probes make. */
export const NAMESPACE = "urn:planhjelp-prove:1";
export const BOOKMARKS = ["planhjelp_prove", "planhjelp_prove_2", "_planhjelp_prove"] as const;

type Removal = (context: Word.RequestContext) => Promise<void>;

/**
 * Takes away all that a probe has made, whatever came of it: what one way does not remove the next one may. A refusal of
 * Word's is no error here; what is left is seen by those who compare. Throws RunError.
 */
export async function clearFrame(): Promise<void> {
  await tolerant(deleteMarks);
  for (const remove of REMOVALS) {
    if (await Word.run(isClear)) return;
    await tolerant(remove);
  }
}

const REMOVALS: readonly Removal[] = [
  deleteControls,
  fillParagraphs,
  deleteControls,
  deleteStretch,
  fillParagraphs,
  deleteControls,
  deleteTables,
  deleteParagraphs,
  deleteAround,
  deleteStretch,
];

async function tolerant(removal: Removal): Promise<void> {
  try {
    await Word.run(removal);
  } catch {
    return;
  }
}

/** While changes are tracked, nothing would go. */
async function deleteMarks(context: Word.RequestContext): Promise<void> {
  const { document } = context;
  document.changeTrackingMode = "Off";
  for (const name of BOOKMARKS) document.deleteBookmark(name);
  const parts = document.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  if (parts.items.length === 0) return;
  for (const part of parts.items) part.delete();
  await context.sync();
}

async function isClear(context: Word.RequestContext): Promise<boolean> {
  const { top, bottom, between } = await findFrame(context);
  if (between.length > 0) return false;
  const range = top.getRange("Whole").expandTo(bottom.getRange("Whole"));
  const tables = range.tables.load("items/rowCount");
  const controls = range.contentControls.load("items/id");
  await context.sync();
  if (bottom.text !== BOTTOM) await renewBottom(context, bottom);
  return tables.items.length + controls.items.length === 0;
}

async function deleteStretch(context: Word.RequestContext): Promise<void> {
  const { between } = await findFrame(context);
  const [first, last] = [between[0], between.at(-1)];
  if (first && last) first.getRange("Whole").expandTo(last.getRange("Whole")).delete();
  await context.sync();
}

async function wholeFrame(context: Word.RequestContext): Promise<Word.Range> {
  const { top, bottom } = await findFrame(context);
  return top.getRange("Whole").expandTo(bottom.getRange("Whole"));
}

/** The inner ones first. */
async function deleteControls(context: Word.RequestContext): Promise<void> {
  const controls = (await wholeFrame(context)).contentControls.load("items/id");
  await context.sync();
  if (controls.items.length === 0) return;
  for (const control of controls.items) {
    control.cannotEdit = false;
    control.cannotDelete = false;
  }
  await context.sync();
  for (const control of controls.items.toReversed()) control.delete(false);
  await context.sync();
}

/**
 * Word on the web refuses to delete a content control that shows its placeholder (#5732), and to insert into one that a table
 * was cleared out of (#6330): its paragraphs are given a text.
 */
async function fillParagraphs(context: Word.RequestContext): Promise<void> {
  const { between } = await findFrame(context);
  for (const paragraph of between) paragraph.insertText("tom", "Replace");
  await context.sync();
}

/** A content control that itself refuses to go may go with one around it. */
async function deleteAround(context: Word.RequestContext): Promise<void> {
  const { between } = await findFrame(context);
  const [first, last] = [between[0], between.at(-1)];
  if (first && last) first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl().delete(false);
  await context.sync();
}

async function deleteTables(context: Word.RequestContext): Promise<void> {
  const tables = (await wholeFrame(context)).tables.load("items/rowCount");
  await context.sync();
  for (const table of tables.items.toReversed()) table.delete();
  await context.sync();
}

async function deleteParagraphs(context: Word.RequestContext): Promise<void> {
  const { between } = await findFrame(context);
  for (const paragraph of between.toReversed()) paragraph.delete();
  await context.sync();
}

/** What was put in at the document's end has made another paragraph the last one. */
async function renewBottom(context: Word.RequestContext, bottom: Word.Paragraph): Promise<void> {
  bottom.insertText(BOTTOM, "Replace");
  bottom.styleBuiltIn = "Normal";
  await context.sync();
}
