import JSZip from "jszip";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePart } from "../../src/plan/stored/encodePart";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import { addRow } from "../../src/plan/table/tableEditing";
import { setNeeds } from "../../src/plan/thread/links";
import type { Plan } from "../../src/plan/Plan";
import type { PlanFileSource } from "../../src/plan/units/PlanFileSource";
import { unitProposals } from "../../src/plan/units/proposeUnits";
import { readUnits } from "../../src/plan/units/readUnits";
import { recognisedUnits, rememberUnits } from "../../src/plan/units/recogniseUnits";
import { takeUnitRows } from "../../src/plan/units/takeUnitRows";
import { unitOverview } from "../../src/plan/units/unitOverview";
import { provideTextCoding } from "../plan/provideTextCoding";
import { withMeasures } from "./filledPlan";

/** What so many units' plans of 200 measures cost, in milliseconds of the processor: whatever else the machine does. */
export interface UnitsCost {
  /** Reading the files, without making them. */
  readonly readMs: number;
  /** Adding them up, and comparing them with a plan that knows them all and has taken a row of each. */
  readonly compareMs: number;
  /** What is kept of them in memory. */
  readonly keptBytes: number;
}

const MEASURES = 200;
const NEEDS = 20;
const NAME = "Enhet 0000";

/** Reads and compares units' plans, by their number. */
export async function timeUnits(counts: readonly number[]): Promise<Readonly<Record<string, UnitsCost>>> {
  provideTextCoding();
  const parts = unitParts();
  // What is compiled first is not counted.
  await timeOne(5, parts);
  const costs: Record<string, UnitsCost> = {};
  for (const count of counts) costs[count] = await timeOne(count, parts);
  return costs;
}

async function timeOne(count: number, parts: readonly string[]): Promise<UnitsCost> {
  const source = sourceOf(count, parts);
  const before = heap();
  const start = worked();
  const { units } = await readUnits(source, { onProgress: () => undefined, signal: new AbortController().signal });
  const readMs = worked() - start - source.makingMs();
  const keptBytes = heap() - before;
  if (units.length !== count) throw new Error("A unit is missing");
  const empty = emptyPlan("nb");
  const proposals = unitProposals(units, empty);
  const first = new Set(proposals.flatMap(({ rows }) => rows.slice(0, 1).map(({ key }) => key)));
  const taken = takeUnitRows(empty, proposals, first, new Map());
  const plan = rememberUnits(taken, proposals, unitOverview(units, "2028-06-01"), "2028-06-01");
  const compared = worked();
  const { totals } = unitOverview(units, "2028-06-01");
  const again = unitProposals(recognisedUnits(units, plan), plan);
  const compareMs = worked() - compared;
  const news = again.flatMap(({ rows }) => rows).filter(({ state }) => state === "new").length;
  if (totals.measures !== count * MEASURES || news !== count * (MEASURES + NEEDS - 1))
    throw new Error("A row is wrong");
  return { readMs, compareMs, keptBytes };
}

/** The parts of a unit's plan, with a name that each unit puts its own in the place of. */
function unitParts(): readonly string[] {
  const needs = Array.from({ length: NEEDS }, (_, at) => `Behov ${at + 1} i ${NAME}`);
  const needed = needs.reduce((plan, text) => addRow(plan, "deck.tab.analyse", { needs: text }), emptyPlan("nb"));
  const filled = withMeasures(needed, MEASURES, `Kompetanse som mangler i ${NAME}`);
  const plan = filled.measures.reduce<Plan>(
    (sofar, { nr, need }, at) => setNeeds(sofar, nr, { nrs: [`B${(at % NEEDS) + 1}`], words: need }),
    filled,
  );
  return PART_NAMES.map((part) => encodePart(plan, part, { revision: 1, by: "", seen: {} }));
}

/** Documents that are made when they are read, so that they take no memory before. */
function sourceOf(count: number, parts: readonly string[]): PlanFileSource & { readonly makingMs: () => number } {
  let making = 0;
  const files = Array.from({ length: count }, (_, at) => {
    const name = `Enhet ${String(at + 1).padStart(4, "0")}`;
    const read = async (): Promise<ArrayBuffer> => {
      const start = worked();
      const zip = new JSZip();
      zip.file("word/document.xml", "<w/>");
      parts.forEach((part, index) => zip.file(`customXml/item${index + 1}.xml`, part.replaceAll(NAME, name)));
      const bytes = await zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
      making += worked() - start;
      return bytes;
    };
    return { name: `${name}.docx`, path: `${name}.docx`, bytes: 30_000, read };
  });
  return { count, files: () => files, makingMs: () => making };
}

/** The milliseconds that the processor has worked for us. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the heap holds once nothing is left that nobody holds. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
