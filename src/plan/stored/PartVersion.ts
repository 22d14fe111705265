import { own } from "../../document/own";

/** Which state of a part one is: who wrote it, and what that writer had taken into account. */
export interface PartVersion {
  /** Counted up by every writer from what it had last seen. */
  readonly revision: number;
  /** The pane that wrote it: a random word of letters and digits, anew at each start; "" where it is not known. */
  readonly by: string;
  /** The latest revision of each writer that is taken into account here, its own included (a version vector). */
  readonly seen: Readonly<Record<string, number>>;
}

/** Whether a state of a part takes another into account. */
export function hasSeen(later: PartVersion, earlier: PartVersion): boolean {
  return (own(later.seen, earlier.by) ?? -1) >= earlier.revision;
}

/** Whether they are one and the same state. */
export function isSameVersion(a: PartVersion, b: PartVersion): boolean {
  return a.by === b.by && a.revision === b.revision;
}
