import type { Localized } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import type { Plan } from "../Plan";

const HEADING: Localized = { nb: "Gjennomført i forrige periode", nn: "Gjennomført i førre periode" };

/** The measures that were done in the period before, as they stand in step 7: a list under a heading. */
export function previousPieces({ previous, meta }: Plan): readonly Piece[] {
  const done = previous?.done.filter(({ action, need }) => `${action}${need}`.trim() !== "") ?? [];
  if (previous === null || done.length === 0) return [];
  const years = [previous.from, previous.to].filter((year) => year !== "").join("–");
  const title = HEADING[meta.language];
  const lines = done.flatMap(({ action, need }) => (action.trim() === "" ? need : action).split("\n"));
  return [
    { kind: "heading", level: 2, text: years === "" ? title : `${title} (${years})` },
    ...lines.filter((line) => line.trim() !== "").map((text) => ({ kind: "bullet", text }) as const),
  ];
}
