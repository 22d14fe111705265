import type { Source } from "../../content/Source";
import { referenceOf } from "../../content/sources";
import type { Piece } from "../../document/Piece";
import type { PlanMeta } from "../Plan";

/** The list of references: a paragraph for each source, with its address as text. */
export function referencePieces(
  sources: readonly Source[],
  { language, hta }: Pick<PlanMeta, "language" | "hta">,
): readonly Piece[] {
  return sources.map((source) => ({
    kind: "paragraph",
    text: [referenceOf(source, language, hta), source.url ?? ""].join(" ").trim(),
  }));
}
