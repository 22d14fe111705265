import { keepSame, sameValue } from "./sameValue";

type Entries<T> = Readonly<Record<string, T>>;

/** Records merged by key: what only one side has changed is as that side has it, `both` says what it is where both have. */
export function mergeRecord<T>(
  { base, theirs, ours }: Readonly<Record<"base" | "theirs" | "ours", Entries<T>>>,
  both: (theirs: T | undefined, ours: T | undefined) => T | undefined,
): Entries<T> {
  const [before, their, our] = [base, theirs, ours].map((entries) => new Map(Object.entries(entries)));
  const merged = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) => {
    const value = pick(before?.get(key), their?.get(key), our?.get(key), both);
    return value === undefined ? [] : [[key, value] as const];
  });
  return keepSame(ours, Object.fromEntries(merged));
}

function pick<T>(
  before: T | undefined,
  their: T | undefined,
  our: T | undefined,
  both: (theirs: T | undefined, ours: T | undefined) => T | undefined,
): T | undefined {
  if (sameValue(their, before) || sameValue(their, our)) return our;
  return sameValue(our, before) ? their : both(their, our);
}
