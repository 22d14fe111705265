import type { Localized } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { textLines } from "../answers/textLines";
import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import { asSentence } from "./sentence/asSentence";
import { rowPieces } from "./rowPieces";

const HEADING: Localized = { nb: "Gjennomført i forrige periode", nn: "Gjennomført i førre periode" };

/** The measures that were done in the period before and what they led to, as they stand in step 7: a list under a heading. */
export function previousPieces({ previous, meta }: Plan): readonly Piece[] {
  const rows = previous?.done.flatMap(rowsOf) ?? [];
  if (previous === null || rows.length === 0) return [];
  const years = [previous.from, previous.to].filter((year) => year !== "").join("–");
  const title = HEADING[meta.language];
  return [{ kind: "heading", level: 2, text: years === "" ? title : `${title} (${years})` }, ...rowPieces(rows)];
}

/** What was done, and in the last row what it led to. */
function rowsOf({ action, need, evaluation }: Measure): readonly string[] {
  const lines = textLines(action.trim() === "" ? need : action);
  const led = textLines(evaluation).map(asSentence);
  const last = lines.at(-1);
  if (last === undefined || led.length === 0) return lines;
  return [...lines.slice(0, -1), [asSentence(last), ...led].join(" ")];
}
