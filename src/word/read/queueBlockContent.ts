import { blockBookmark } from "../../document/block/blockBookmark";
import type { LineMarks } from "../../document/Mark";
import { mergedCells, type MergedCells } from "./mergedCells";
import { queuePictureIn, type PictureInWord } from "../write/queuePicture";
import { readMarks } from "./readMarks";
import { queueTables, type TableInWord } from "./queueTables";

/** What stands in a block of ours beside its text. */
export interface BlockContent {
  /** In order; none where they have been deleted. */
  readonly tables: readonly TableInWord[];
  /** The first one; null where there is none. */
  readonly picture: PictureInWord | null;
  /**
   * Whether the block begins and ends in text of its own. Where it does not, a content control of the user's stands at its
   * edge, which a list of paragraphs with their innermost controls does not show.
   */
  readonly hasOwnEdges: boolean;
  /** What hangs on the text, line by line; worked out when it is asked for. */
  readonly readMarks: () => readonly LineMarks[];
  /** Where cells are merged in each table; nothing where none are. Worked out when it is asked for. */
  readonly mergedCells: () => readonly MergedCells[];
}

/** Queues the reading of the block with the tag. After the next sync the function gives what stands in it. */
export function queueBlockContent(context: Word.RequestContext, tag: string): () => BlockContent {
  // Not the document's controls: those of headers and text boxes are among them, and the scan reads the body.
  const held = { control: context.document.body.contentControls.getByTag(tag).getFirstOrNullObject() };
  const readControl = queueContent(held.control, tag);
  const readMarked = queueContent(context.document.getBookmarkRangeOrNullObject(blockBookmark(tag)), tag);
  const { paragraphs } = held.control;
  const edges = [paragraphs.getFirstOrNullObject(), paragraphs.getLastOrNullObject()].map((paragraph) =>
    paragraph.parentContentControlOrNullObject.load("tag"),
  );
  return () => {
    if (held.control.isNullObject) return { ...readMarked(), hasOwnEdges: true };
    return { ...readControl(), hasOwnEdges: edges.every((edge) => !edge.isNullObject && edge.tag === tag) };
  };
}

function queueContent(within: Word.ContentControl | Word.Range, tag: string): () => Omit<BlockContent, "hasOwnEdges"> {
  const readTables = queueTables(within);
  const readPicture = queuePictureIn(within);
  const read = { ooxml: within.getOoxml() };
  return () => ({
    tables: readTables(),
    picture: readPicture(),
    readMarks: () => readMarks(read.ooxml.value, tag),
    mergedCells: () => mergedCells(read.ooxml.value, tag),
  });
}
