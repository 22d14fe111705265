import { encodePart } from "../plan/encodePart";
import type { PartName } from "../plan/PartName";
import type { Plan } from "../plan/Plan";
import type { Store } from "../plan/Store";
import { queuePart } from "../word/parts";
import type { WordContext } from "../word/WordContext";

/**
 * Queues the saving of one part of the plan and syncs, with whatever else is queued. Gives the store as it is after. A
 * part that someone has deleted is made anew, with one more sync.
 */
export async function syncWithPart(context: WordContext, plan: Plan, part: PartName, store: Store): Promise<Store> {
  const stored = store[part];
  const revision = (stored?.revision ?? 0) + 1;
  const xml = encodePart(plan, part, revision);
  const readId = queuePart(context, xml, stored?.id ?? null);
  await context.sync();
  const id = readId() ?? (await addAnew(context, xml));
  return { ...store, [part]: { id, revision } };
}

async function addAnew(context: WordContext, xml: string): Promise<string> {
  const readId = queuePart(context, xml, null);
  await context.sync();
  return readId() ?? "";
}
