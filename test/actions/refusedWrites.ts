import type { Outcome } from "../../src/actions/Outcome";
import { writeFigure } from "../../src/actions/figure/writeFigure";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { STATUS_STEP, STATUS_TAG } from "../../src/plan/status/statusBlock";
import { statusPieces } from "../../src/plan/status/statusPieces";
import { PLATFORMS, type Platform } from "../../src/preview/host/HostSettings";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { after, done, grid, head, insert, opened, para, point, template, writeActionPlan } from "./inPlan";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";
const ANSWERED = ["why", "aims", "where", "bodies", "communityPlan", "budget"];

interface Action {
  readonly name: string;
  /** What has been done before, without a refusal. */
  readonly before: (start: StoredPlan) => Promise<StoredPlan>;
  readonly act: (state: StoredPlan) => Promise<Outcome>;
}

/** What the pane knows after an action that was done. */
export async function written(start: StoredPlan, outcome: Promise<Outcome>): Promise<StoredPlan> {
  return after(done(await outcome), start);
}

/** A plan with two measures. */
export function twoMeasures(start: StoredPlan): StoredPlan {
  const one = addMeasure(start.plan, { action: "Kurs", need: "Behov" });
  return { ...start, plan: addMeasure(one, { action: "Lærlinger", need: "Hender" }) };
}

function figure(state: StoredPlan): Promise<Outcome> {
  const pieces = statusPieces(state.plan, { base64: PNG, width: 453, height: 150 });
  return writeFigure({ ...state, pieces, step: STATUS_STEP, tag: STATUS_TAG, title: "Status", onEdited: "ask" });
}

const ACTIONS: readonly Action[] = [
  {
    name: "a new text with a table",
    before: (start) => Promise.resolve(start),
    act: (state) =>
      insert(state, "s2", [head("Hvorfor"), para("A"), point("B"), grid(["x", "y"], ["1", "2"]), para("C")], {
        answered: ANSWERED,
      }),
  },
  {
    name: "a text that changes",
    before: (start) => written(start, insert(start, "s2", [head("Hvorfor"), para("A"), para("B"), para("C")])),
    act: (state) => insert(state, "s2", [head("Hvorfor"), para("A2"), point("X"), para("C")]),
  },
  {
    name: "a new action plan",
    before: (start) => Promise.resolve(twoMeasures(start)),
    act: writeActionPlan,
  },
  {
    name: "an action plan with another measure",
    before: async (start) => {
      const state = twoMeasures(start);
      const now = await written(state, writeActionPlan(state));
      const changed = changeMeasure(now.plan, "T1", { action: "Kurs i ledelse" });
      return { ...now, plan: addMeasure(changed, { action: "Turnus" }) };
    },
    act: writeActionPlan,
  },
  {
    name: "a new figure",
    before: (start) => Promise.resolve(twoMeasures(start)),
    act: figure,
  },
];

/** How many writing actions there are at most: none of them is refused any more. */
const MOST = 60;

/** The document as a person sees it, without spaces at its lines' ends. */
export async function lines(word: OpenDocument): Promise<readonly string[]> {
  return (await linesOf(word.host)).map((each) => each.trim()).filter(Boolean);
}

/** The file before the action, and what the pane knows then. */
async function prepared({ before }: Action, platform: Platform): Promise<{ file: Uint8Array; state: StoredPlan }> {
  const { host } = await openInWord(template(), { platform });
  const state = await before(await opened());
  return { file: await host.save(), state };
}

/** Which writes are refused, one at a time: two platforms share those of each kind, the others differ little from them. */
const TRIED: Readonly<Record<Platform, { readonly first: number; readonly step: number }>> = {
  web: { first: 1, step: 2 },
  windows: { first: 2, step: 2 },
  mac: { first: 1, step: 7 },
  ipad: { first: 4, step: 7 },
  ltsc2024: { first: 3, step: 7 },
};

/** Declares for actions that each stands as if nothing had been, whichever of its writes Word refuses once. */
export function holdWhole(names: readonly string[]): void {
  const actions = ACTIONS.filter(({ name }) => names.includes(name));
  describe.each(actions.map((action) => [action.name, action] as const))("%s", (_, action) => {
    test.each(PLATFORMS)("on %s stands as if nothing had been, whichever write Word refuses once", async (platform) => {
      await holdOn(platform, action);
    });
  });
}

async function holdOn(platform: Platform, action: Action): Promise<void> {
  const { file, state } = await prepared(action, platform);
  const unbroken = await openInWord(file, { platform });
  done(await action.act(state));
  const whole = await lines(unbroken);
  const { first, step: between } = TRIED[platform];
  for (let n = first; n <= MOST; n += between) {
    const word = await openInWord(file, { platform });
    word.host.settings.refuseWrite = n;
    const outcome = await action.act(state);
    const wasRefused = word.host.settings.refuseWrite === 0;
    word.host.settings.refuseWrite = 0;
    expect([n, outcome.kind]).toEqual([n, "done"]);
    const now = after(done(outcome), state);
    const isMarked = outcome.kind === "done" && outcome.headerUnmarked !== true;
    const asTold = isMarked ? whole : whole.map((each) => each.replace("|# ", "| "));
    expect([n, (await lines(word)).filter(isOurs)]).toEqual([n, asTold.filter(isOurs)]);
    const again = await action.act(now);
    expect([n, ["done", "unchanged"].includes(again.kind)]).toEqual([n, true]);
    expect([n, await lines(word)]).toEqual([n, asTold]);
    if (!wasRefused) return;
  }
  throw new Error("there are more writes than were tried");
}

/** Whether a line is in a block of ours. */
export function isOurs(each: string): boolean {
  return each.includes("kplan:");
}
