import { TABLE_IDS } from "../../content/tables/tableIds";
import { hashText } from "../../document/block/hashText";
import type { documentParts } from "../file/documentParts";
import { readPlanFile, startDocumentWorker, type TakePartsOut } from "../file/readPlanFile";
import { keepWorker } from "../foreign/keptWorker";
import { MOST_BYTES, MOST_READING_MS } from "../foreign/sizeLimit";
import { hasContent } from "../hasContent";
import { valueKey } from "../merge/sameValue";
import type { Plan } from "../Plan";
import { PART_NAMES } from "../stored/PartName";
import { unitOfFile } from "./back/unitOfFile";
import type { PlanFile, PlanFileSource } from "./PlanFileSource";
import type { ReadUnits, Unit, UnitFileTrouble, UnitProgress } from "./Unit";
import { unitOf } from "./unitOf";
import { withOwnNames } from "./unitName";

/** How the reading is followed, and stopped. */
export interface UnitReading {
  readonly onProgress: (progress: UnitProgress) => void;
  /** Aborted when the user stops it. */
  readonly signal: AbortSignal;
}

/**
 * Reads the units' plans that a source has, one file after the other: plan files and Word documents with a plan in them, told
 * by what is in them. One worker takes the documents apart; a file that takes too long or breaks it is told, and it is started
 * anew. Stopped by the signal it gives what it has. Rejects where the worker cannot be had, and where the source fails.
 */
export async function readUnits(source: PlanFileSource, { onProgress, signal }: UnitReading): Promise<ReadUnits> {
  type Parts = Awaited<ReturnType<typeof documentParts>>;
  const worker = keepWorker<Uint8Array, Parts>(startDocumentWorker, MOST_READING_MS);
  const takeOut: TakePartsOut = async (bytes) => {
    const parts = await worker.ask(bytes, signal);
    return parts === "failed" ? "broken" : parts;
  };
  const found: Found[] = [];
  try {
    let n = 0;
    for await (const file of source.files(signal)) {
      signal.throwIfAborted();
      onProgress({ n: (n += 1), of: source.count, name: file.name });
      found.push(await readOne(file, takeOut, signal));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    worker.end();
  }
  return { ...gathered(found), isStopped: signal.aborted };
}

type Found = Unit | UnitFileTrouble;

async function readOne(file: PlanFile, takeOut: TakePartsOut, signal: AbortSignal): Promise<Found> {
  const { name, path } = file;
  if (file.bytes > MOST_BYTES) return { file: name, path, code: "tooLarge" };
  const bytes = await file.read().catch(() => null);
  signal.throwIfAborted();
  if (bytes === null) return { file: name, path, code: "unreachable" };
  const read = await readPlanFile(name, bytes, signal, takeOut);
  if (read.kind === "problem") return { file: name, path, code: read.code };
  if (unitOfFile(read.plan) !== null) return { file: name, path, code: "fromUs" };
  return unitOf(file, read.plan, { key: keyOf(read.plan, bytes), warnings: read.warnings });
}

/** The same for files with the same plan. Plans that say nothing yet are alike without being the same: there the bytes count. */
function keyOf(plan: Plan, bytes: ArrayBuffer): string {
  if (!PART_NAMES.some((part) => part !== "meta" && hasContent(plan, part))) {
    return hashText([new TextDecoder("latin1").decode(bytes)]);
  }
  const tables = TABLE_IDS.filter((id) => hasContent(plan, id)).map((id) => [id, plan.tables[id]] as const);
  return hashText([valueKey({ ...plan, meta: { ...plan.meta, place: "meta" }, tables: Object.fromEntries(tables) })]);
}

/** Each plan once, under a name of its own; what has been found again is told. */
function gathered(found: readonly Found[]): Omit<ReadUnits, "isStopped"> {
  const units = new Map<string, Unit>();
  const troubles: UnitFileTrouble[] = [];
  for (const each of found) {
    if ("code" in each) {
      troubles.push(each);
      continue;
    }
    const known = units.get(each.key);
    if (known === undefined) units.set(each.key, each);
    else troubles.push({ file: each.file, path: each.path, code: "same", same: known.file });
  }
  return { units: withOwnNames([...units.values()]), troubles };
}

/** What two readings have found together. Names that the user has given stay; a plan that the first has is not there twice. */
export function joinedUnits(before: ReadUnits, more: ReadUnits): ReadUnits {
  const { units, troubles } = gathered([...before.units, ...more.units]);
  return { units, troubles: [...before.troubles, ...more.troubles, ...troubles], isStopped: more.isStopped };
}
