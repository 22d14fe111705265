import { at } from "../at";
import type { Outline } from "../Outline";
import type { Piece } from "../Piece";
import type { BlockLine } from "./readBlock";

/**
 * The pieces that would write the lines of a block again, in a section of the level. `rowsOf` gives a table's rows; where it
 * has none the cells stand as one row, which is enough to recognise the table. Empty paragraphs are left out.
 */
export function linesToPieces(
  { paragraphs }: Outline,
  lines: readonly BlockLine[],
  sectionLevel: number,
  rowsOf: (line: BlockLine) => readonly (readonly string[])[] | undefined,
): readonly Piece[] {
  return lines.flatMap((line): Piece | [] => {
    if (line.kind === "table") return { kind: "table", rows: rowsOf(line) ?? [line.cells] };
    if (line.text.trim() === "") return [];
    const { style, inList } = at(paragraphs, line.index);
    if (style === "Caption") return { kind: "caption", text: line.text };
    const [, level] = /^Heading(\d)$/.exec(style) ?? [];
    if (level === undefined) return { kind: inList ? "bullet" : "paragraph", text: line.text };
    return { kind: "heading", level: Number(level) - sectionLevel + 1 > 2 ? 3 : 2, text: line.text };
  });
}
