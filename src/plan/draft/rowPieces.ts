import type { Piece } from "../../document/Piece";
import { asPoints, asSentence } from "./sentence/asSentence";

/** Rows as they stand in the plan: one as a sentence, several as a list under its lead. */
export function rowPieces(rows: readonly string[], lead?: string): readonly Piece[] {
  const [first, ...more] = rows;
  if (first === undefined) return [];
  if (more.length === 0) return [{ kind: "paragraph", text: asSentence(first) }];
  const points = asPoints(rows).map((text) => ({ kind: "bullet", text }) as const);
  return lead === undefined ? points : [{ kind: "paragraph", text: lead }, ...points];
}
