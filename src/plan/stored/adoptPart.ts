import { at } from "../../document/at";
import { decodeParts } from "./decodeParts";
import { mergePart } from "../merge/mergePart";
import { numberThread } from "../thread/migrateThread";
import type { PartName } from "./PartName";
import { isSameVersion } from "./PartVersion";
import type { Plan } from "../Plan";
import { type Store, withFound, withIgnored, withPart, withState } from "./Store";
import { commonState } from "./commonState";

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
  const isKnown = stored?.known.some((state) => isSameVersion(state.version, version)) ?? false;
  if (isKnown || version.by === store.writer) return { plan, store: found, arrived: null };
  const merged = numberThread(mergePart(part, { base: commonState(stored, version), theirs, ours: plan }));
  return { plan: merged, store: withState(found, part, { version, plan: theirs }), arrived: { part, theirs } };
}
