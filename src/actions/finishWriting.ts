import { partOfBlock } from "../plan/partOfBlock";
import type { Plan } from "../plan/Plan";
import { recordWritten } from "../plan/recordWritten";
import type { Store } from "../plan/Store";
import type { Outcome } from "./Outcome";
import { syncWithParts } from "./syncWithParts";
import type { UndoRecord } from "./UndoRecord";
import type { WordContext } from "../word/WordContext";

/** What has been queued: a block whose text will have the hash. */
export interface Writing {
  readonly tag: string;
  /** hashText of the block as it will stand; "" where it is taken away. */
  readonly hash: string;
  readonly tracked: boolean;
}

/** Sends what is queued together with the part of the plan that the block belongs to. `undo` is called when all is written. */
export async function finishWriting(
  context: WordContext,
  { plan, store }: { readonly plan: Plan; readonly store: Store },
  { tag, hash, tracked }: Writing,
  undo: () => UndoRecord | null,
): Promise<Outcome> {
  const written = { [tag]: hash };
  const saved = await syncWithParts(context, recordWritten(plan, written), [partOfBlock(tag)], store);
  return { kind: "done", store: saved, written, undo: undo(), tracked };
}
