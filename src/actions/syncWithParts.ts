import { encodePart } from "../plan/encodePart";
import type { PartName } from "../plan/PartName";
import type { Plan } from "../plan/Plan";
import type { Store } from "../plan/Store";
import { queuePart } from "../word/parts";
import type { WordContext } from "../word/WordContext";

/** A part whose writing has been queued. */
interface QueuedPart {
  readonly part: PartName;
  readonly xml: string;
  readonly revision: number;
  readonly readId: () => string | null;
}

/**
 * Queues the saving of parts of the plan and syncs, with whatever else is queued. Gives the store as it is after. Parts that
 * someone has deleted are made anew, with one more sync.
 */
export async function syncWithParts(
  context: WordContext,
  plan: Plan,
  parts: readonly PartName[],
  store: Store,
): Promise<Store> {
  const queued = parts.map((part): QueuedPart => {
    const revision = (store[part]?.revision ?? 0) + 1;
    const xml = encodePart(plan, part, revision);
    return { part, xml, revision, readId: queuePart(context, xml, store[part]?.id ?? null) };
  });
  await context.sync();
  const gone = queued.filter(({ readId }) => readId() === null);
  const anew = gone.map((each) => ({ ...each, readId: queuePart(context, each.xml, null) }));
  if (anew.length > 0) await context.sync();
  const saved = [...queued, ...anew].flatMap(({ part, revision, readId }) => {
    const id = readId();
    return id === null ? [] : [[part, { id, revision }] as const];
  });
  return { ...store, ...Object.fromEntries(saved) };
}
