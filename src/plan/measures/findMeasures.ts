import type { StrategyId } from "../../content/Guidance";
import type { Language } from "../../content/Language";
import type { ArenaId } from "../../content/measures/arenaNames";
import type { SectorId } from "../../content/measures/sectorNames";
import type { StandardMeasure } from "../../content/measures/StandardMeasure";

/** What is looked for. What is left out or blank does not narrow the search. */
export interface MeasureQuery {
  /** Each word of it must occur in the title, the action or the need, as a word or a part of one. */
  readonly query?: string;
  readonly strategy?: StrategyId;
  /** Measures for all services are in every sector; "all" finds those alone. */
  readonly sector?: SectorId;
  readonly arena?: ArenaId;
}

/** The measures that match, in the order given. */
export function findMeasures(
  all: readonly StandardMeasure[],
  { query = "", strategy, sector, arena }: MeasureQuery,
  language: Language,
): readonly StandardMeasure[] {
  const words = searchable(query).split(/\s+/u).filter(Boolean);
  return all.filter((measure) => {
    const text = searchable([measure.title, measure.action, measure.need].map((each) => each[language]).join(" "));
    return (
      words.every((word) => text.includes(word)) &&
      (strategy === undefined || measure.strategies.includes(strategy)) &&
      (sector === undefined || measure.sectors.some((each) => each === sector || each === "all")) &&
      (arena === undefined || measure.arenas.includes(arena))
    );
  });
}

function searchable(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb");
}
