import { add, type GroupEstimate, sumRanges } from "./estimateGroup";

/** Groups with fewer årsverk are not shown alone: one would know who they are. */
export const FEWEST = 10;

/** Estimates as they may be shown. */
export interface Pooled {
  readonly groups: readonly GroupEstimate[];
  /** Those that stand together as one, which is the last; none where all are large enough. */
  readonly together: readonly GroupEstimate[];
}

/**
 * Puts groups with fewer than ten årsverk together, and with the smallest of the others where they do not make ten. Nothing is
 * shown where all of them together do not.
 */
export function poolGroups(groups: readonly GroupEstimate[], name: string): Pooled {
  const small = groups.filter(({ today }) => today < FEWEST);
  if (small.length === 0) return { groups, together: [] };
  const others = groups.filter(({ today }) => today >= FEWEST).toSorted((a, b) => a.today - b.today);
  const isEnough = small.reduce((sum, { today }) => sum + today, 0) >= FEWEST && small.length > 1;
  const pool = new Set([...small, ...(isEnough ? [] : others.slice(0, 1))]);
  const inOrder = groups.filter((group) => pool.has(group));
  const all = together(inOrder, name);
  return {
    groups: [...groups.filter((group) => !pool.has(group)), ...(all.today >= FEWEST ? [all] : [])],
    together: inOrder,
  };
}

/** The sum of some groups under a name. */
export function together(groups: readonly GroupEstimate[], name: string): GroupEstimate {
  const sum = (of: (group: GroupEstimate) => number | null): number | null =>
    groups.reduce<number | null>((sofar, group) => add(sofar, of(group)), 0);
  const recruitments = groups.flatMap(({ recruitment }) => recruitment ?? []);
  return {
    nr: "",
    name,
    today: groups.reduce((sofar, { today }) => sofar + today, 0),
    need: sumRanges(groups.map(({ need }) => need)),
    employees: sum(({ employees }) => employees),
    leavers: sum(({ leavers }) => leavers),
    leaving: sum(({ leaving }) => leaving),
    recruitment: recruitments.length === groups.length ? sumRanges(recruitments) : null,
  };
}
