import { isStrategy } from "../take/sectionRows";
import { goalIn } from "./listTarget";
import { type FoundPiece, MEASURES } from "./OldPiece";

/** Names of sheets that say nothing of whose the measures are. */
const NO_UNIT =
  /^(?:ark|sheet|tabell|saml|alle?(?!\p{L})|total|sum|oversikt|oversyn|tiltak|handling|aktivitet|kompetanse|plan|data|liste|mål|behov|del)|\d{4}/iu;
const FEWEST = 2;

/** The pieces of a workbook that has a sheet for each unit, or each strategy: their measures get its name. */
export function withSheetNames(pieces: readonly FoundPiece[]): readonly FoundPiece[] {
  const names = new Set(pieces.filter(isNamed).map(({ heading }) => heading));
  if (names.size < FEWEST) return pieces;
  return pieces.map((piece) => {
    if (!isNamed(piece)) return piece;
    const field = isStrategy(piece.heading) ? "strategy" : "unit";
    return { ...piece, context: { [field]: piece.heading, ...piece.context } };
  });
}

function isNamed({ heading, target, rows }: FoundPiece): boolean {
  const isOfMeasures = target?.kind === "table" && target.table === MEASURES && rows !== undefined && rows !== null;
  return isOfMeasures && !NO_UNIT.test(heading) && goalIn(heading) === null;
}
