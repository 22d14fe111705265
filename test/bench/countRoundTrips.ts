import { saveParts } from "../../src/actions/saving/saveParts";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { STEP_IDS } from "../../src/content/StepId";
import { changeMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import type { PartName } from "../../src/plan/stored/PartName";
import { PLATFORMS, type Platform } from "../../src/preview/host/HostSettings";
import { after, done, opened, template, writeActionPlan } from "../actions/inPlan";
import { useBookmarks, useControls } from "../owners";
import { openInWord } from "../openInWord";
import { withMeasures, withStep } from "./filledPlan";
import { insertStep } from "./insertStep";

/** Batches that an action waits for. */
export interface RoundTrips {
  readonly scan: number;
  readonly insertSection: number;
  readonly insertTable: number;
  readonly updateTable: number;
  readonly saveAnswers: number;
}

/** The most round trips that each action takes on the template, whatever the platform, and whatever holds the blocks. */
export async function countRoundTrips(): Promise<RoundTrips> {
  const most = { scan: 0, insertSection: 0, insertTable: 0, updateTable: 0, saveAnswers: 0 };
  for (const useOwner of [useControls, useBookmarks]) {
    useOwner();
    for (const platform of PLATFORMS) await countOn(platform, most);
  }
  return most;
}

async function countOn(platform: Platform, most: Record<keyof RoundTrips, number>): Promise<void> {
  const word = await openInWord(template(), { platform });
  const count = async <T>(what: keyof RoundTrips, action: () => Promise<T>): Promise<T> => {
    const before = word.roundTrips();
    const result = await action();
    most[what] = Math.max(most[what], word.roundTrips() - before);
    return result;
  };
  const save = async (part: PartName): Promise<void> => {
    const saved = await count("saveAnswers", () => saveParts(state, [part]));
    if (saved.kind !== "saved") throw new Error(`not saved: ${saved.code}`);
    state = { ...state, store: saved.store };
  };
  const write = async (what: "insertTable" | "updateTable"): Promise<void> => {
    const outcome = await count(what, () => writeActionPlan({ ...state }));
    state = after(done(outcome), state);
  };

  let state: Parameters<typeof after>[1] = await opened();
  const scanned = await count("scan", () => scanDocument(state));
  if (scanned.kind !== "scanned") throw new Error(`not scanned: ${scanned.code}`);
  for (const step of STEP_IDS) {
    state = { ...state, plan: await withStep(state.plan, step) };
    await save(step);
    const { plan, store } = state;
    state = after(done(await count("insertSection", () => insertStep({ plan, store }, step))), state);
  }
  state = { ...state, plan: withMeasures(state.plan, 3) };
  await write("insertTable");
  const { plan } = deleteMeasure(changeMeasure(state.plan, "T1", { status: "done" }), "T2");
  state = { ...state, plan: withMeasures(plan, 2) };
  await write("updateTable");
  await save("measures");
}
