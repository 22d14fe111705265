import type { Measure } from "../measures/Measure";
import { costOf, type ReadCost } from "../measures/sumCosts";
import { found, isBlank, type Check } from "./Check";
import type { FindingPlace } from "./Place";

function at({ nr }: Measure): FindingPlace {
  return { kind: "measure", nr };
}

/** Measures that say nothing of what they cost. */
export const noCost: Check = ({ measures }) => found(measures.filter((measure) => costOf(measure) === "blank").map(at));

/** Words for who pays, in a cell that has cost and financing together. */
const PAYER =
  /ramme|budsjett|tilskudd|tilskot|stipend|egenandel|eigendel|midler|midlar|finansier|økonomiplan|statsforvalt|fylkeskommun|husbank|helsedir|nav(?!\p{L})|gebyr|fond|prosjekt|stat(?:en|lig|leg)|dekk(?:es|er|jer|ast|just)|innenfor|innanfor|ingen/iu;

/** Measures that cost money, of which nobody says who pays. */
export const noFinancing: Check = ({ measures }) =>
  found(
    measures
      .filter((measure) => isMoney(costOf(measure), measure.cost))
      .filter(
        ({ cost, more }) => !PAYER.test(cost) && ["financing", "ownShare", "grant"].every((id) => isBlank(more[id])),
      )
      .map(at),
  );

function isMoney(cost: ReadCost, text: string): boolean {
  if (typeof cost === "number") return cost > 0;
  return cost === "words" && /\d/u.test(text);
}

/** Fewer measures than this need no order. */
const FEW = 5;

/** The measures cost money, and nobody says which of them come first. */
export const noPriority: Check = ({ measures }) => {
  const costing = measures.filter((measure) => isMoney(costOf(measure), measure.cost));
  const isRanked = measures.some(({ more }) => !isBlank(more["priority"]));
  return costing.length < FEW || isRanked ? null : found([{ kind: "measures" }]);
};
