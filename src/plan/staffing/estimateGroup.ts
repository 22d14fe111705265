import type { KnownGroup, StaffGroup } from "./StaffGroup";

/** A number with what it may be at least and at most; null where no alternatives are known. */
export interface Range {
  readonly middle: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What is assumed for all groups, as shares of one: 0.02 for two per cent more. */
export interface Assumptions {
  /** How many more of the inhabitants get the service. */
  readonly coverage: number;
  /** How much more each of them uses it. */
  readonly use: number;
  /** How much more is done in an årsverk. */
  readonly productivity: number;
  /** How much larger the mean position becomes, as a share of a whole one. */
  readonly positionSize: number;
  /** How much more of the staff leaves in a year than each group's own turnover says. */
  readonly turnover: number;
}

/** Nothing changes but the population. */
export const UNCHANGED: Assumptions = { coverage: 0, use: 0, productivity: 0, positionSize: 0, turnover: 0 };

/** What is estimated of a group of positions. */
export interface GroupEstimate {
  /** The number of its row; "" for several groups together. */
  readonly nr: string;
  readonly name: string;
  readonly today: number;
  /** Årsverk in the last year. */
  readonly need: Range;
  /** People; null where the group's own numbers do not tell. */
  readonly employees: number | null;
  /** People who leave until the last year. */
  readonly leavers: number | null;
  /** The same in årsverk. */
  readonly leaving: number | null;
  /** How many people must be hired until the last year; below zero where fewer are needed than stay. */
  readonly recruitment: Range | null;
}

/**
 * need = årsverk × people then / people now × (1 + coverage) × (1 + use) × (1 − productivity)
 * leavers = those who are 62 or older, and of the others 1 − (1 − turnover)^years; or the number that the group has of its own
 * recruitment = need / mean size of position − employees + leavers
 */
export function estimateGroup(group: KnownGroup, index: Range, assumed: Assumptions, years: number): GroupEstimate {
  const { nr, name, today, employees } = group;
  const factor = today * (1 + assumed.coverage) * (1 + assumed.use) * (1 - assumed.productivity);
  const need = mapRange(index, (each) => factor * each);
  const leavers = leaversOf(group, assumed, years);
  const size = employees !== null && employees > 0 && today > 0 ? today / employees : null;
  const isKnown = size !== null && employees !== null && leavers !== null;
  const later = size === null ? 0 : size + assumed.positionSize;
  return {
    ...{ nr, name, today, need, employees, leavers },
    leaving: isKnown ? leavers * size : null,
    recruitment: isKnown && later > 0 ? mapRange(need, (each) => each / later - employees + leavers) : null,
  };
}

/** Nobody is counted twice: turnover is of those alone who do not retire. */
function leaversOf({ employees, leavers, turnover, from62 }: StaffGroup, assumed: Assumptions, years: number) {
  if (leavers !== null) return leavers;
  if (employees === null || (turnover === null && from62 === null)) return null;
  const retiring = (employees * (from62 ?? 0)) / 100;
  if (turnover === null) return retiring;
  const stays = Math.min(1, Math.max(0, 1 - turnover / 100 - assumed.turnover));
  return retiring + (employees - retiring) * (1 - stays ** years);
}

/** A range with each of its numbers changed in the same way. */
export function mapRange({ middle, low, high }: Range, change: (value: number) => number): Range {
  return {
    middle: change(middle),
    low: low === null ? null : change(low),
    high: high === null ? null : change(high),
  };
}

/** The sum of some ranges; without low and high where one of them has none. */
export function sumRanges(ranges: readonly Range[]): Range {
  const sum = (of: (range: Range) => number | null): number | null =>
    ranges.reduce<number | null>((sofar, range) => add(sofar, of(range)), 0);
  return { middle: sum(({ middle }) => middle) ?? 0, low: sum(({ low }) => low), high: sum(({ high }) => high) };
}

/** Two numbers together; null where one is not known. */
export function add(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
