import type { TextPiece } from "../../document/block/compareBlock";
import type { OutlineParagraph } from "../../document/Outline";
import type { ProofingLanguage } from "./queueLanguage";

/** What the look of new text depends on. */
export interface Look {
  /** Level of the section's heading: headings in the block stand below it. */
  readonly sectionLevel: number;
  /** The document's own bullet style (document/bulletStyle). */
  readonly bulletStyle: string | null;
  readonly language: ProofingLanguage;
}

/** How a paragraph is a list item: not at all, by its style, or by numbering of its own. */
export type ListState = "none" | "style" | "direct";

/** The list state of a paragraph in the document. */
export function listState(paragraph: OutlineParagraph | undefined, look: Look): ListState {
  if (!paragraph?.inList) return "none";
  return paragraph.styleName === look.bulletStyle ? "style" : "direct";
}

/**
 * Queues the style of a paragraph for a piece. `born` is the list state that it has from its neighbour, or has had;
 * gives the one that it has after.
 */
export function queueLook(paragraph: Word.Paragraph, piece: TextPiece, born: ListState, look: Look): ListState {
  if (piece.kind === "bullet") return queueBullet(paragraph, born, look.bulletStyle);
  if (born === "direct") paragraph.detachFromList();
  paragraph.styleBuiltIn = textStyle(piece, look);
  return "none";
}

function textStyle(piece: TextPiece, { sectionLevel }: Look): "Heading1" | "Caption" | "Normal" {
  if (piece.kind === "heading") return headingStyle(sectionLevel + piece.level - 1);
  return piece.kind === "caption" ? "Caption" : "Normal";
}

/** The built-in style of a heading; 9 is the deepest. */
export function headingStyle(level: number): "Heading1" {
  return `Heading${Math.min(level, 9)}` as "Heading1";
}

function queueBullet(paragraph: Word.Paragraph, born: ListState, style: string | null): ListState {
  if (style !== null) {
    paragraph.style = style;
    return "style";
  }
  if (born === "none") {
    paragraph.styleBuiltIn = "ListParagraph";
    paragraph.startNewList().setLevelBullet(0, "Solid");
  }
  return "direct";
}
