import type { StrategyId } from "../Guidance";
import type { Localized } from "../Language";
import type { SourceRef } from "../Source";
import type { ArenaId } from "./arenaNames";
import type { SectorId } from "./sectorNames";

/** A measure (tiltak) that a municipality can take into its plan, and change there. Texts name no municipality and no sums. */
export interface StandardMeasure {
  /** Unique among the measures; stands in users' documents, never renamed: "develop.twinCompetence". */
  readonly id: string;
  /** A few words, to find it by. */
  readonly title: Localized;
  /** What is done, and for whom, as it stands in the action plan. */
  readonly action: Localized;
  /** A need that it often answers. */
  readonly need: Localized;
  /** The strategies that it serves; the plan names the first. */
  readonly strategies: readonly [StrategyId, ...StrategyId[]];
  /** Where it is at home; "all" where any service can use it. */
  readonly sectors: readonly [SectorId, ...SectorId[]];
  readonly arenas: readonly [ArenaId, ...ArenaId[]];
  /** What shows that it has worked. */
  readonly indicator: Localized;
  /** How and when it is evaluated. */
  readonly evaluation: Localized;
  /** A role, not a person. */
  readonly responsible: Localized;
  /** What the cost depends on, without sums. */
  readonly cost?: Localized;
  readonly source: SourceRef;
  /** Ids of the items of the sources' inventory that it builds on. */
  readonly covers?: readonly string[];
}
