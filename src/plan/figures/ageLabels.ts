import { AGE_GROUPS } from "./ageGroups";

/** The ages that a label or a code tells: "6-12 år", "013", "90 år eller eldre", "105+". Null where it tells none. */
export function agesIn(label: string): { readonly first: number; readonly last: number } | null {
  const text = label.trim();
  const [, first, last] = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?(?=\s|\+|$)/u.exec(text) ?? [];
  if (first === undefined) return null;
  const isOpen = /^\d{1,3}\s*(?:\+|år (?:eller|og) (?:eldre|over)|år \+|or older)/u.test(text);
  return { first: Number(first), last: isOpen ? Infinity : Number(last ?? first) };
}

const GROUPS = AGE_GROUPS.map((group) => agesIn(group) ?? { first: 0, last: 0 });

/** The age group that ages lie in whole, as its place among all; -1 where they lie in none. */
export function groupOf({ first, last }: { readonly first: number; readonly last: number }): number {
  return GROUPS.findIndex((group) => group.first <= first && last <= group.last);
}

/** Whether ages are those of a whole group. */
export function isWholeGroup({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return GROUPS.some((group) => group.first === first && group.last === last);
}
