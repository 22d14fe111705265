import type { Piece } from "../../src/document/Piece";

/** Pieces as lines that a person can read: "## heading", "text", "- bullet", "| cell | cell |". */
export function showPieces(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    switch (piece.kind) {
      case "heading":
        return [`${"#".repeat(piece.level)} ${piece.text}`];
      case "paragraph":
      case "caption":
        return [piece.text];
      case "bullet":
        return [`- ${piece.text}`];
      case "picture":
        return [`[${piece.altText}]`];
      case "table":
        return piece.rows.map((cells) => `| ${cells.join(" | ")} |`);
    }
  });
}
