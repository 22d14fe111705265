import { at } from "../at";
import { comparedText } from "./caption";
import { hashText } from "./hashText";
import type { Outline } from "../Outline";

/** A line of a block as it stands in Word: a paragraph, or a whole table. Indices in Outline.paragraphs. */
export type BlockLine =
  | { readonly kind: "text"; readonly index: number; readonly text: string }
  /** `cells` are the texts of the paragraphs in the table's cells, row by row. */
  | { readonly kind: "table"; readonly index: number; readonly cells: readonly string[] };

/** A block of ours as it stands in Word. */
export interface ReadBlock {
  readonly controlId: number;
  /** First paragraph, and the first one after the block. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly BlockLine[];
  /** hashText of all text between its first and last line, what is not ours too; captions count without their numbers. */
  readonly hash: string;
}

/** The blocks with a tag: none, one, or several where someone has copied it in Word. Content controls inside the block are not ours: no lines of the block. */
export function readBlocks({ paragraphs }: Outline, tag: string): readonly ReadBlock[] {
  const indices = new Map<number, number[]>();
  paragraphs.forEach(({ control }, index) => {
    if (control?.tag !== tag) return;
    const known = indices.get(control.id);
    if (known === undefined) indices.set(control.id, [index]);
    else known.push(index);
  });
  return [...indices].map(([controlId, all]) => {
    const [start, end] = [at(all, 0), at(all, -1) + 1];
    const hash = hashText(paragraphs.slice(start, end).map(comparedText));
    return { controlId, start, end, lines: readLines({ paragraphs }, all), hash };
  });
}

/** The texts of a line: one, or one a cell. */
export function lineTexts(line: BlockLine): readonly string[] {
  return line.kind === "table" ? line.cells : [line.text];
}

/** Someone may have moved the block into a table: only what stands deeper than the block itself is a table of it. */
function readLines({ paragraphs }: Pick<Outline, "paragraphs">, indices: readonly number[]): BlockLine[] {
  const level = Math.min(...indices.map((index) => at(paragraphs, index).tableLevel));
  const lines: BlockLine[] = [];
  let cells: string[] | null = null;
  for (const index of indices) {
    const { text, tableLevel } = at(paragraphs, index);
    if (tableLevel === level) {
      lines.push({ kind: "text", index, text });
      cells = null;
    } else if (cells === null) {
      cells = [text];
      lines.push({ kind: "table", index, cells });
    } else {
      cells.push(text);
    }
  }
  return lines;
}
