import type { PartVersion } from "../PartVersion";
import { numberOf } from "./readElement";

/** Digits of a revision: nobody saves so often. Of one that has more the last few are read, which leaves room to count on. */
const MOST_DIGITS = 12;
const LAST_DIGITS = 9;

const WRITER = /^\w+$/u;
const COUNT = /^\d+$/u;

/** Reads what writeVersion wrote. A part without a writer has seen nobody. Of a revision that nobody has counted to only the last digits are read. */
export function readVersion(root: Element): { readonly version: PartVersion; readonly isCut: boolean } {
  const by = root.getAttribute("by") ?? "";
  const seen = (root.getAttribute("seen") ?? "").split(" ").flatMap((pair) => {
    const [writer = "", count = "", ...more] = pair.split(":");
    return WRITER.test(writer) && COUNT.test(count) && more.length === 0 ? [[writer, cut(count)] as const] : [];
  });
  const read = numberOf(root, "revision");
  const revision = cut(root.getAttribute("revision") ?? "");
  const version = { revision, by: WRITER.test(by) ? by : "", seen: Object.fromEntries(seen) };
  return { version, isCut: revision !== read };
}

/** Two revisions that follow one another stay two. */
function cut(digits: string): number {
  return Number(digits.length > MOST_DIGITS ? digits.slice(-LAST_DIGITS) : digits);
}
