import type { StoredPlan } from "../../plan/stored/adoptPart";
import { adoptPart } from "../../plan/stored/adoptPart";
import type { PartName } from "../../plan/stored/PartName";
import { PART_NAMES } from "../../plan/stored/PartName";
import type { Plan } from "../../plan/Plan";
import { knownIds, withPart } from "../../plan/stored/Store";
import { queueParts, type RawPart } from "../../word/parts";
import { attempt } from "../attempt";
import type { DocumentView } from "./DocumentView";
import type { Failed } from "../Outcome";
import { type NewParts, readNewParts } from "../saving/readNewParts";
import { readStepScan } from "./scan";
import { viewDocument } from "./viewDocument";

/** The document has been read, and the plan in it with what colleagues have changed. */
export interface Scanned extends StoredPlan {
  readonly kind: "scanned";
  readonly view: DocumentView;
  /** The plan as it was when the document was read. */
  readonly sent: Plan;
  /** The parts that colleagues have changed, with their content as it stands in the document. */
  readonly arrived: NewParts["arrived"];
  /** Parts that somebody has deleted: they are to be saved again. */
  readonly lost: readonly PartName[];
}

/** Reads the document anew, and the plan in it. One round trip, and one more where somebody has added a part. */
export function scanDocument(stored: StoredPlan): Promise<Scanned | Failed> {
  return attempt(async (context): Promise<Scanned> => {
    const { ignored } = stored.store;
    const ids = knownIds(stored.store);
    const queued = queueParts(
      context,
      ids.filter((id) => !ignored.includes(id)),
    );
    const view = viewDocument(await readStepScan(context));
    const { known, others } = queued.read();
    const { lost, ...left } = withoutLost(stored, known);
    const read = known.reduce(adopt, { ...left, arrived: [], again: [] });
    const { plan, store, arrived } = await readNewParts(
      context,
      others.filter((id) => !ids.includes(id)),
      read,
    );
    return { kind: "scanned", view, sent: stored.plan, plan, store, arrived: [...read.arrived, ...arrived], lost };
  });
}

function adopt(sofar: NewParts, raw: RawPart): NewParts {
  const { plan, store, arrived } = adoptPart(sofar, raw);
  return { plan, store, again: [], arrived: arrived === null ? sofar.arrived : [...sofar.arrived, arrived] };
}

function withoutLost(
  { plan, store }: StoredPlan,
  known: readonly RawPart[],
): StoredPlan & { lost: readonly PartName[] } {
  const lost = PART_NAMES.filter((part) => {
    const id = store.parts[part]?.id ?? null;
    return id !== null && !known.some((raw) => raw.id === id);
  });
  return { plan, lost, store: lost.reduce((sofar, part) => withPart(sofar, part, { id: null }), store) };
}
