import { adoptPart, type StoredPlan } from "../../plan/stored/adoptPart";
import { PART_NAMES, type PartName } from "../../plan/stored/PartName";
import { queuePartXml } from "../../word/parts";
import type { WordContext } from "../../word/WordContext";

/** The plan with the parts taken in, and the parts that are to be written as they are now. */
export interface NewParts extends StoredPlan {
  readonly again: readonly PartName[];
  /** The parts whose content was new. */
  readonly arrived: readonly { readonly part: PartName; readonly theirs: StoredPlan["plan"] }[];
}

/** Reads parts that others have added to the document, and merges them into the plan. No round trip where there are none. */
export async function readNewParts(
  context: WordContext,
  ids: readonly string[],
  stored: StoredPlan,
): Promise<NewParts> {
  const start: NewParts = { plan: stored.plan, store: stored.store, again: [], arrived: [] };
  if (ids.length === 0) return start;
  const reads = ids.map((id) => queuePartXml(context, id));
  await context.sync();
  return reads.reduce((sofar, read): NewParts => {
    const raw = read();
    if (raw === null) return sofar;
    const { plan, store, arrived } = adoptPart(sofar, raw);
    const doubled = PART_NAMES.filter((part) => store.parts[part]?.id === raw.id && store.parts[part].twins.length > 0);
    const all = arrived === null ? sofar.arrived : [...sofar.arrived, arrived];
    const again = [...sofar.again, ...doubled, ...(arrived === null ? [] : [arrived.part])];
    return { plan, store, again, arrived: all };
  }, start);
}
