/** Whether two values of the plan say the same. The order of a record's or map's entries does not count, and an entry that is undefined is none. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [entriesOf(a), entriesOf(b)];
  return (
    one.size === other.size && [...one].every(([key, value]) => other.has(key) && sameValue(value, other.get(key)))
  );
}

/** The same string for values that say the same, of records, lists and plain values. */
export function valueKey(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What is new, or what was there where it says the same: so that nothing counts as changed that is not. */
export function keepSame<T>(before: T, after: T): T {
  return sameValue(before, after) ? before : after;
}

function entriesOf(value: object): ReadonlyMap<unknown, unknown> {
  if (value instanceof Map) return value;
  return new Map(Object.entries(value).filter(([, each]) => each !== undefined));
}
