import { adoptPart, type StoredPlan } from "../../plan/stored/adoptPart";
import { encodeKeptPart } from "../../plan/stored/encodePart";
import type { PartName } from "../../plan/stored/PartName";
import { type PartVersion } from "../../plan/stored/PartVersion";
import { nextVersion } from "../../plan/stored/nextVersion";
import type { Plan } from "../../plan/Plan";
import { THREAD_PARTS } from "../../plan/thread/migrateThread";
import { knownIds, oldParts, type Store, withPart, withState } from "../../plan/stored/Store";
import { queueParts, queuePartXml, type RawPart } from "../../word/parts";
import { queuePart, queuePartRemoval } from "../../word/writeParts";
import type { WordContext } from "../../word/WordContext";
import { readNewParts } from "./readNewParts";

/** A part whose writing has been queued. */
interface QueuedPart {
  readonly part: PartName;
  readonly version: PartVersion;
  /** The part as it stood before it was written over, and its twins as they stood before they were removed. */
  readonly before: readonly (() => RawPart | null)[];
  readonly readId: () => string | null;
}

/**
 * Queues the saving of parts of the plan and syncs, with whatever else is queued. What stood in the document before comes
 * back in the same round trip: where a colleague has written since we last read, it is merged with ours field by field and
 * written again. Parts that someone has deleted are made anew; those of a newer version are left alone. Gives the plan and
 * the store as they are after. Throws PartTooLarge, with nothing sent, where a part has grown too large.
 */
export async function syncWithParts(
  context: WordContext,
  plan: Plan,
  parts: readonly PartName[],
  store: Store,
): Promise<StoredPlan> {
  const queued = withOld(parts, store)
    .filter((part) => store.parts[part]?.newer !== true)
    .map((part) => queueWrite(context, plan, part, store));
  const isAdding = queued.some(({ part }) => (store.parts[part]?.id ?? null) === null);
  const search = isAdding ? queueParts(context, []) : null;
  await context.sync();
  const start: TakenUp = { plan, store, again: [], newer: [] };
  const written = queued.reduce((sofar, each) => takeUp(sofar, plan, each), start);
  for (const { id, xml } of written.newer) queuePart(context, xml, id);
  if (written.newer.length > 0) await context.sync();
  const known = knownIds(written.store);
  const ids = search?.read().others.filter((id) => !known.includes(id)) ?? [];
  const arrived = await readNewParts(context, ids, written);
  const again = [...new Set([...written.again, ...arrived.again])];
  const after = { plan: arrived.plan, store: arrived.store };
  return again.length === 0 ? after : syncWithParts(context, after.plan, again, after.store);
}

/** What one part of an older format says of another is written with it: its numbers and links are of no use without the other's. */
function withOld(parts: readonly PartName[], store: Store): readonly PartName[] {
  const isThread = (part: PartName): boolean => THREAD_PARTS.includes(part);
  return parts.some(isThread) ? [...new Set([...parts, ...oldParts(store).filter(isThread)])] : parts;
}

function queueWrite(context: WordContext, plan: Plan, part: PartName, store: Store): QueuedPart {
  const { id = null, known = [], twins = [] } = store.parts[part] ?? {};
  const version = nextVersion(
    store.writer,
    known.map((state) => state.version),
  );
  const before = [...(id === null ? [] : [id]), ...twins].map((each) => queuePartXml(context, each));
  const readId = queuePart(context, encodeKeptPart(plan, part, version), id);
  for (const twin of twins) queuePartRemoval(context, twin);
  return { part, version, before, readId };
}

interface TakenUp extends StoredPlan {
  /** The parts to be written again. */
  readonly again: readonly PartName[];
  /** What a newer version had written meanwhile, to be put back as it was. */
  readonly newer: readonly RawPart[];
}

/** What became of one part: it stands, it was gone, or a colleague's state was written over, which is merged. */
function takeUp(sofar: TakenUp, sent: Plan, { part, version, before, readId }: QueuedPart): TakenUp {
  const id = readId();
  const found = before.map((read) => read()).filter((raw) => raw !== null);
  const adopted = found.reduce(adopt, { plan: sofar.plan, store: sofar.store, isMerged: false });
  if (adopted.store.parts[part]?.newer === true) {
    return { ...sofar, plan: adopted.plan, store: adopted.store, newer: [...sofar.newer, ...found] };
  }
  const again = id === null || adopted.isMerged ? [...sofar.again, part] : sofar.again;
  const standing = withPart(adopted.store, part, { id, twins: [], old: false });
  const store = id === null ? standing : withState(standing, part, { version, plan: sent });
  return { ...sofar, plan: adopted.plan, store, again };
}

function adopt(state: StoredPlan & { isMerged: boolean }, raw: RawPart): StoredPlan & { isMerged: boolean } {
  const { plan, store, arrived } = adoptPart(state, raw);
  return { plan, store, isMerged: state.isMerged || arrived !== null };
}
