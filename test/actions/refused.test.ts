import type { Outcome } from "../../src/actions/Outcome";
import { writeFigure } from "../../src/actions/writeFigure";
import { addMeasure } from "../../src/plan/addMeasure";
import type { StoredPlan } from "../../src/plan/adoptPart";
import { changeMeasure } from "../../src/plan/changeMeasure";
import { STATUS_STEP, STATUS_TAG } from "../../src/plan/status/statusBlock";
import { statusPieces } from "../../src/plan/status/statusPieces";
import { PLATFORMS, type Platform } from "../../src/preview/host/HostSettings";
import { docx, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { closingOf } from "../owners";
import { tagged } from "../strangeBlocks";
import { after, done, grid, head, insert, opened, para, point, template, writeActionPlan } from "./inPlan";
import { PLACEHOLDER, step } from "./stepHeadings";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";
const ANSWERED = ["why", "aims", "where", "bodies", "communityPlan", "budget"];

interface Action {
  readonly name: string;
  /** What has been done before, without a refusal. */
  readonly before: (start: StoredPlan) => Promise<StoredPlan>;
  readonly act: (state: StoredPlan) => Promise<Outcome>;
}

async function written(start: StoredPlan, outcome: Promise<Outcome>): Promise<StoredPlan> {
  return after(done(await outcome), start);
}

function twoMeasures(start: StoredPlan): StoredPlan {
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

async function lines(word: OpenDocument): Promise<readonly string[]> {
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

describe.each(ACTIONS.map((action) => [action.name, action] as const))("%s", (_, action) => {
  test.each(PLATFORMS)("on %s stands as if nothing had been, whichever write Word refuses once", async (platform) => {
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
  });
});

function isOurs(each: string): boolean {
  return each.includes("kplan:");
}

test("a line of the template that Word will not delete stays, and the text is ours", async () => {
  const locked = tagged('<w:lock w:val="sdtContentLocked"/><w:text/>', line(PLACEHOLDER));
  const word = await openInWord(await docx(step(2), locked, line("Slutt"), step(3)));
  const start = await opened();
  const outcome = done(await insert(start, "s2", [para("Vi trenger folk.")]));
  expect((await lines(word)).filter((each) => each.includes(PLACEHOLDER))).toHaveLength(1);
  expect((await lines(word)).filter(isOurs)).toEqual(["[kplan:s2:text] Vi trenger folk."]);
  expect(outcome.saved?.plan.written["kplan:s2:text"]).toBeDefined();
});

describe("a text that the user has edited in Word", () => {
  const theirs = "Vår tekst, endret av Kari.";

  async function edited(): Promise<{ file: Uint8Array; state: StoredPlan }> {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = await written(start, insert(start, "s2", [head("Hvorfor"), para("Vår tekst."), para("Mer.")]));
    const paragraph = [...host.documentXml.getElementsByTagName("w:p")].find(
      ({ textContent }) => textContent === "Vår tekst.",
    );
    host.editParagraph(paragraph!, theirs);
    return { file: await host.save(), state };
  }

  test("stays when ours is put below, whichever write Word refuses", async () => {
    const { file, state } = await edited();
    for (let n = 1; ; n++) {
      const word = await openInWord(file);
      word.host.settings.refuseWrite = n;
      await insert(state, "s2", [para("Ny tekst.")], { onEdited: "below" });
      expect([n, (await lines(word)).some((each) => each.endsWith(theirs))]).toEqual([n, true]);
      if (word.host.settings.refuseWrite > 0) return;
    }
  });

  test("is asked about again after Word has refused to replace it", async () => {
    const { file, state } = await edited();
    const word = await openInWord(file, { readOnly: true });
    const refused = await insert(state, "s2", [para("Ny tekst.")], { onEdited: "replace" });
    word.host.settings.readOnly = false;
    const again = await insert(state, "s2", [para("Ny tekst.")]);
    expect([refused.kind, again.kind]).toEqual(["failed", "edited"]);
  });
});

test("a table of the user's own in our control stays, whichever write Word refuses", async () => {
  const { host } = await openInWord(template(), { platform: "windows" });
  const start = twoMeasures(await opened());
  const state = await written(start, writeActionPlan(start));
  await Word.run(async (context) => {
    const closing = closingOf(context, "kplan:s6:handlingsplan");
    closing.insertParagraph("Se også:", "Before");
    closing.insertTable(1, 2, "Before", [["Kari", "40"]]);
    await context.sync();
  });
  const file = await host.save();
  const plan = addMeasure(changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" }), { action: "Turnus" });
  for (let n = 1; ; n++) {
    const word = await openInWord(file, { platform: "windows" });
    word.host.settings.refuseWrite = n;
    await writeActionPlan({ ...state, plan });
    const now = (await lines(word)).map((each) => each.replace("[kplan:s6:handlingsplan] ", ""));
    expect([n, now.includes("Se også:"), now.filter((each) => each.includes("Kari | 40"))]).toEqual([
      n,
      true,
      ["| Kari | 40 |"],
    ]);
    if (word.host.settings.refuseWrite > 0) return;
  }
});
