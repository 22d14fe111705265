import type { DocumentPiece, Piece } from "../../document/Piece";

/** A heading below the title. */
export function heading(text: string): Piece {
  return { kind: "heading", level: 3, text };
}

/** A heading below that. */
export function subheading(text: string): DocumentPiece {
  return { kind: "heading", level: 4, text };
}

export function paragraph(text: string): Piece {
  return { kind: "paragraph", text };
}

export function bullet(text: string): Piece {
  return { kind: "bullet", text };
}

export function numbered(text: string): DocumentPiece {
  return { kind: "number", text };
}
