import type { PartVersion } from "./PartVersion";

/** Writers that are remembered; those with the lowest revisions are forgotten first. */
const MOST_WRITERS = 12;

/** The version that `writer` gives to what builds on these states. */
export function nextVersion(writer: string, on: readonly PartVersion[]): PartVersion {
  const revision = Math.max(0, ...on.map((each) => each.revision)) + 1;
  const seen = on.flatMap((each) => [...Object.entries(each.seen), [each.by, each.revision] as const]);
  const latest = new Map<string, number>();
  for (const [by, number] of seen) latest.set(by, Math.max(number, latest.get(by) ?? 0));
  latest.set(writer, revision);
  const kept = [...latest].sort((a, b) => b[1] - a[1]).slice(0, MOST_WRITERS);
  return { revision, by: writer, seen: Object.fromEntries(kept) };
}
