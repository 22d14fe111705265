import type { PartName } from "./PartName";
import type { PartVersion } from "./PartVersion";
import type { Plan } from "../Plan";

/** A state of a part that this pane has read or written; `plan` holds the part as it then was. */
export interface KnownState {
  readonly version: PartVersion;
  readonly plan: Plan;
}

/** Where a part stands in the document, and what this pane knows of it. */
export interface StoredPart {
  /** Word's id of the custom XML part; null where someone has deleted it. */
  readonly id: string | null;
  /** The states that this pane has known, the latest last. */
  readonly known: readonly KnownState[];
  /** Ids of parts of the same name whose content is in the plan already: they go when this part is next written. */
  readonly twins: readonly string[];
  /** Written by a newer version of the add-in: never written over. */
  readonly newer: boolean;
  /** Read in a format before today's, and not written since. */
  readonly old: boolean;
}

/** The parts that exist in the document, as this pane knows them. */
export interface Store {
  /** Names this pane among those that write to the same document. */
  readonly writer: string;
  readonly parts: Readonly<Partial<Record<PartName, StoredPart>>>;
  /** Ids of parts of our namespace that could not be read: left as they are. */
  readonly ignored: readonly string[];
}

/** The store of a pane that knows of no part. */
export function emptyStore(writer: string): Store {
  return { writer, parts: {}, ignored: [] };
}

/** States that are remembered: one is written a second at most, and a colleague's pane is seldom further behind. */
const MOST_STATES = 200;

const NOTHING: StoredPart = { id: null, known: [], twins: [], newer: false, old: false };

/** The store with something changed of a part. */
export function withPart(store: Store, part: PartName, change: Partial<StoredPart>): Store {
  const stored = { ...(store.parts[part] ?? NOTHING), ...change };
  return { ...store, parts: { ...store.parts, [part]: stored } };
}

/** The store with one more state of a part known. */
export function withState(store: Store, part: PartName, state: KnownState): Store {
  const known = [...(store.parts[part]?.known ?? []), state].slice(-MOST_STATES);
  return withPart(store, part, { known });
}

/** The store in which a part that was found is the one to write to; one that was written to before is its twin now. */
export function withFound(store: Store, part: PartName, id: string): Store {
  const { id: before, twins } = store.parts[part] ?? NOTHING;
  if (before === id) return store;
  const others = [...twins, ...(before === null ? [] : [before])].filter((twin) => twin !== id);
  return withPart(store, part, { id, twins: others });
}

/** The store with a part of our namespace that cannot be read. */
export function withIgnored(store: Store, id: string): Store {
  return store.ignored.includes(id) ? store : { ...store, ignored: [...store.ignored, id] };
}

/** The parts that were read in a format before today's, and have not been written since. */
export function oldParts({ parts }: Store): readonly PartName[] {
  return Object.entries(parts).flatMap(([part, { old }]) => (old ? [part as PartName] : []));
}

/** All ids that the store knows of. */
export function knownIds({ parts, ignored }: Store): readonly string[] {
  return [...Object.values(parts).flatMap(({ id, twins }) => [...(id === null ? [] : [id]), ...twins]), ...ignored];
}
