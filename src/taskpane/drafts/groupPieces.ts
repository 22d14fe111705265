import type { DocumentPiece } from "../../document/Piece";

/** Pieces with bullets, and with numbered points, that follow each other taken together. */
export type PieceGroup =
  | Exclude<DocumentPiece, { kind: "bullet" | "number" }>
  | { readonly kind: "list" | "numbers"; readonly items: readonly string[] };

/** Takes bullets, and numbered points, that follow each other together as lists. */
export function groupPieces(pieces: readonly DocumentPiece[]): readonly PieceGroup[] {
  return pieces.reduce<readonly PieceGroup[]>((groups, piece) => {
    if (piece.kind !== "bullet" && piece.kind !== "number") return [...groups, piece];
    const kind = piece.kind === "bullet" ? "list" : "numbers";
    const last = groups.at(-1);
    return last?.kind === kind
      ? [...groups.slice(0, -1), { kind, items: [...last.items, piece.text] }]
      : [...groups, { kind, items: [piece.text] }];
  }, []);
}
