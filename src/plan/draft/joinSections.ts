import type { Piece } from "../../document/Piece";

/** Pieces with each heading of level 2 once: what stands under the same one again comes last in the first one's section. */
export function joinSections(pieces: readonly Piece[]): readonly Piece[] {
  const sections = new Map<string, Piece[]>();
  let heading = "";
  for (const piece of pieces) {
    const begins = piece.kind === "heading" && piece.level === 2;
    if (begins) heading = piece.text;
    const section = sections.get(heading) ?? [];
    if (!begins || section.length === 0) section.push(piece);
    sections.set(heading, section);
  }
  return [...sections.values()].flat();
}
