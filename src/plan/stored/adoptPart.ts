import { at } from "../../document/at";
import { decodeParts } from "./decodeParts";
import { mergePart } from "../merge/mergePart";
import { numberThread } from "../thread/migrateThread";
import type { PartName } from "./PartName";
import { isSameVersion } from "./PartVersion";
import type { Plan } from "../Plan";
import { commonState } from "./commonState";
import { type ParsedPart, parsePart } from "./xml/parsePart";
import { type Store, withFound, withIgnored, withPart, withState } from "./Store";

/** A plan, and what is known of where it stands. */
export interface StoredPlan {
  readonly plan: Plan;
  readonly store: Store;
}

/** What was made of a part that was read. */
export interface Adopted extends StoredPlan {
  /** The part whose content was merged into the plan, with its content alone as it stands in the document; null where there was nothing new. */
  readonly arrived: { readonly part: PartName; readonly theirs: Plan } | null;
}

/**
 * Takes a part as it stands in the document into the plan; from now on it is the one to write to. A state that we know, or
 * that we have written ourselves, is nothing new; anyone else's is merged field by field with ours.
 */
export function adoptPart({ plan, store }: StoredPlan, raw: { readonly id: string; readonly xml: string }): Adopted {
  const frame = frameOf(raw.xml);
  if (frame !== null && isKnown(store, frame)) {
    return { plan, store: withFound(store, frame.part, raw.id), arrived: null };
  }
  const { plan: theirs, versions, parts, warnings } = decodeParts([raw.xml], plan.meta.language, plan);
  const part = at(parts, 0);
  const version = part && versions[part];
  if (!part || !version) {
    const [warning] = warnings;
    const newer = warning?.code === "partNewer" ? warning.part : null;
    const left = newer === null ? withIgnored(store, raw.id) : withPart(store, newer, { id: raw.id, newer: true });
    return { plan, store: left, arrived: null };
  }
  const found = withFound(store, part, raw.id);
  const stored = store.parts[part];
  if (isKnown(store, { part, version })) return { plan, store: found, arrived: null };
  const merged = numberThread(mergePart(part, { base: commonState(stored, version), theirs, ours: plan }));
  return { plan: merged, store: withState(found, part, { version, plan: theirs }), arrived: { part, theirs } };
}

/** Whether a state is nothing new. */
function isKnown({ parts, writer }: Store, { part, version }: Pick<ParsedPart, "part" | "version">): boolean {
  const known = parts[part]?.known ?? [];
  return version.by === writer || known.some((state) => isSameVersion(state.version, version));
}

/** What the opening tag alone tells of a part, null where it does not: to read all of it takes its time, and mostly it is our own. */
function frameOf(xml: string): ParsedPart | null {
  const [tag] = /^<part\s[^>]*>/u.exec(xml) ?? [];
  if (tag === undefined) return null;
  const parsed = parsePart(tag.replace(/\/?>$/u, "/>"), 0);
  return "root" in parsed ? parsed : null;
}
