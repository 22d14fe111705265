import { scanDocument } from "../../src/actions/document/scanDocument";
import { NO_PLAN, after, done, opened, writeActionPlan } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { withMeasures, withStep } from "./filledPlan";
import { insertStep } from "./insertStep";
import { median } from "./median.mjs";
import { planDocument } from "./planDocument";

const RUNS = 3;
const PARAGRAPHS_PER_MEASURE = 25;

/** Milliseconds, medians. */
export interface Times {
  readonly openMs: number;
  /** Reading the document's outline. */
  readonly scanMs: number;
  /** A step's text, and an action plan with one measure for each 25 paragraphs. */
  readonly insertMs: number;
  /** The plan from the document's XML, and its table compared with the one in the document. */
  readonly readBackMs: number;
}

/** How long a plan of each size takes, in process, with its blocks held in one way; keyed by its number of paragraphs. */
export async function timeScale(sizes: readonly number[], useOwner: () => void): Promise<Record<string, Times>> {
  useOwner();
  await timeOnce(500);
  const times: Record<string, Times> = {};
  for (const size of sizes) {
    const runs: Times[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timeOnce(size));
    const of = (what: keyof Times): number => median(runs.map((each) => each[what]));
    times[size] = {
      openMs: of("openMs"),
      scanMs: of("scanMs"),
      insertMs: of("insertMs"),
      readBackMs: of("readBackMs"),
    };
  }
  return times;
}

async function timeOnce(paragraphs: number): Promise<Times> {
  const measures = paragraphs / PARAGRAPHS_PER_MEASURE;
  const docx = await planDocument(paragraphs);
  const [openMs] = await timed(() => openInWord(docx));
  const [scanMs] = await timed(() => scanDocument(NO_PLAN));
  const start = await opened();
  const state = { ...start, plan: withMeasures(await withStep(start.plan, "s1"), measures) };
  const [insertMs, written] = await timed(async () => {
    const text = after(done(await insertStep(state, "s1")), state);
    return after(done(await writeActionPlan({ ...text })), text);
  });
  const [readBackMs] = await timed(async () => {
    const { plan } = await opened();
    const outcome = await writeActionPlan({ plan, store: written.store });
    if (plan.measures.length !== measures || outcome.kind !== "unchanged")
      throw new Error(`read back: ${outcome.kind}`);
  });
  return { openMs, scanMs, insertMs, readBackMs };
}

async function timed<T>(action: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await action();
  return [performance.now() - start, result];
}
