import { TOP } from "./Frame";
import type { Json } from "./Recording";

/** The person's own document as far as it is looked after. Its words never leave the page. */
export interface OwnDocument {
  /** Style and text of each paragraph above the frame. */
  readonly lines: readonly string[];
  readonly tables: number;
  readonly controls: number;
  /** Paragraphs in the frame, which are no part of it: what probes have left there. Null where there is no frame. */
  readonly inFrame: number | null;
}

export async function readOwnDocument(context: Word.RequestContext): Promise<OwnDocument> {
  const { document } = context;
  const paragraphs = document.body.paragraphs.load("items/text,items/style");
  const tables = document.body.tables.load("items/rowCount");
  const controls = document.contentControls.load("items/id");
  await context.sync();
  const from = paragraphs.items.findIndex(({ text }) => text === TOP);
  const own = from < 0 ? paragraphs.items : paragraphs.items.slice(0, from);
  const lines = own.map(({ style, text }) => `${style}: ${text}`);
  const inFrame = from < 0 ? null : paragraphs.items.length - from - 2;
  return { lines, tables: tables.items.length, controls: controls.items.length, inFrame };
}

/** What differs, in numbers; null where nothing does. */
export function differenceOf(before: OwnDocument, after: OwnDocument): Json {
  const changed = before.lines.filter((line, index) => line !== after.lines[index]).length;
  const pairs = {
    paragraphs: [before.lines.length, after.lines.length],
    tables: [before.tables, after.tables],
    controls: [before.controls, after.controls],
    inFrame: [before.inFrame ?? 0, after.inFrame ?? 0],
  };
  const differing = Object.entries(pairs).filter(([, [was, is]]) => was !== is);
  if (changed === 0 && differing.length === 0) return null;
  return { changedParagraphs: changed, ...Object.fromEntries(differing) };
}
