import { at } from "./at";
import { hashText } from "./hashText";
import type { Outline } from "./Outline";

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
  /** hashText of all lines. */
  readonly hash: string;
}

/** The blocks with a tag: none, one, or several where someone has copied it in Word. Content controls inside the block are not ours and left out. */
export function readBlocks({ paragraphs }: Outline, tag: string): readonly ReadBlock[] {
  const indices = new Map<number, number[]>();
  paragraphs.forEach(({ control }, index) => {
    if (control?.tag === tag) indices.set(control.id, [...(indices.get(control.id) ?? []), index]);
  });
  return [...indices].map(([controlId, all]) => {
    const lines = readLines({ paragraphs }, all);
    return { controlId, start: at(all, 0), end: at(all, -1) + 1, lines, hash: hashText(lines.flatMap(lineTexts)) };
  });
}

/** The texts of a line: one, or one a cell. */
export function lineTexts(line: BlockLine): readonly string[] {
  return line.kind === "table" ? line.cells : [line.text];
}

function readLines({ paragraphs }: Pick<Outline, "paragraphs">, indices: readonly number[]): BlockLine[] {
  const lines: BlockLine[] = [];
  let cells: string[] | null = null;
  for (const index of indices) {
    const { text, inTable } = at(paragraphs, index);
    if (!inTable) {
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
