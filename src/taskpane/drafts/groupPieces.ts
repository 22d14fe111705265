import type { Piece } from "../../document/Piece";

/** Pieces with bullets that follow each other taken together. */
export type PieceGroup =
  Exclude<Piece, { kind: "bullet" }> | { readonly kind: "list"; readonly items: readonly string[] };

/** Takes bullets that follow each other together as lists. */
export function groupPieces(pieces: readonly Piece[]): readonly PieceGroup[] {
  return pieces.reduce<readonly PieceGroup[]>((groups, piece) => {
    if (piece.kind !== "bullet") return [...groups, piece];
    const last = groups.at(-1);
    return last?.kind === "list"
      ? [...groups.slice(0, -1), { kind: "list", items: [...last.items, piece.text] }]
      : [...groups, { kind: "list", items: [piece.text] }];
  }, []);
}
