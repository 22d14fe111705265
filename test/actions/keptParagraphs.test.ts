import { textTag } from "../../src/actions/blockTags";
import { readStepScan } from "../../src/actions/document/scan";
import { viewDocument } from "../../src/actions/document/viewDocument";
import { rememberBlock } from "../../src/actions/saving/rememberBlock";
import { saveParts } from "../../src/actions/saving/saveParts";
import { textStanding, type WordState } from "../../src/actions/standing/wordState";
import { undoLast } from "../../src/actions/undo/undoLast";
import { THEIRS } from "../../src/plan/stored/blockState";
import type { Plan } from "../../src/plan/Plan";
import { runInWord } from "../../src/word/runInWord";
import { linesOf } from "../linesOf";
import { after, done, insert, opened } from "./inPlan";
import { answered, ask, block, draft, keep, RESULTS, results, type, WHY, why, written, type Known } from "./textInWord";

const MANY = "Vi trenger mange folk.";
const TAG = textTag("s2");

/** Step 2 whose first answer somebody has edited in Word, where it is to stay so. */
async function kept() {
  const { host, state } = await written();
  type(host, WHY, MANY);
  return { host, before: state, ...(await keep(state)) };
}

async function standing(plan: Plan): Promise<WordState> {
  const { blocks } = await runInWord(async (context) => viewDocument(await readStepScan(context)));
  return textStanding(plan, blocks, TAG, draft(plan)).state;
}

const update = (state: Known) => insert(state, "s2", draft(state.plan));

describe("a paragraph that the user keeps as it is in Word", () => {
  test("leaves the document as it was, and the text in step with the plan", async () => {
    const { host, plan, store, outcome } = await kept();
    const before = await linesOf(host);
    expect(before.join()).toContain(MANY);
    expect(outcome.keepsAll).toBe(true);
    expect(await standing(plan)).toBe("same");
    expect((await update({ plan, store })).kind).toBe("unchanged");
    expect(await linesOf(host)).toEqual(before);
  });

  test("is remembered by who opens the document next", async () => {
    await kept();
    const { plan, store } = await opened();
    expect(await standing(plan)).toBe("same");
    expect((await update({ plan, store })).kind).toBe("unchanged");
  });

  test("stays without a question when another answer is written", async () => {
    const { host, plan, store } = await kept();
    const changed = answered(plan, results, "Ingen slutter.");
    expect(await standing(changed)).toBe("changedHere");
    const now = after(done(await update({ plan: changed, store })), { plan: changed, store });
    expect(await block(host)).toEqual(expect.arrayContaining([MANY, "Ingen slutter."]));
    expect((await block(host)).join()).not.toContain(RESULTS);
    expect(await standing(now.plan)).toBe("same");
  });

  test("is asked about when it is edited again", async () => {
    const { host, plan, store } = await kept();
    type(host, MANY, "Vi trenger alle.");
    expect(await standing(plan)).toBe("changedInWord");
    expect(await ask({ plan, store })).toMatchObject([{ inWord: "Vi trenger alle.", ours: WHY }]);
  });

  test("is asked about, and not overwritten, when the answer behind it has become another or is gone", async () => {
    const { host, plan, store } = await kept();
    for (const words of ["Vi trenger svært mange folk.", ""]) {
      const changed = answered(plan, why, words);
      expect(await standing(changed)).toBe("changedHere");
      expect(await ask({ plan: changed, store })).toContainEqual(expect.objectContaining({ inWord: MANY, by: null }));
    }
    expect(await block(host)).toContain(MANY);
  });

  test("is the draft's again when the user says so, and nothing of it is remembered", async () => {
    const { host, plan, store } = await kept();
    const changed = answered(plan, why, "Vi trenger flinke folk.");
    const outcome = await insert({ plan: changed, store }, "s2", draft(changed), { onEdited: "replace" });
    const now = after(done(outcome), { plan: changed, store });
    expect(await block(host)).toContain("Vi trenger flinke folk.");
    expect(Object.keys(now.plan.written)).toEqual([TAG]);
    type(host, "Vi trenger flinke folk.", MANY);
    expect(await ask({ ...now, plan: answered(now.plan, why, WHY) })).toMatchObject([{ inWord: MANY, ours: WHY }]);
  });

  test("is no longer remembered in a text that the user has made their own", async () => {
    const { plan, store } = await kept();
    const now = after(done(await rememberBlock({ plan, store }, TAG, THEIRS)), { plan, store });
    expect(now.plan.written).toEqual({ [TAG]: THEIRS });
  });

  test("is asked about by a pane that does not know of such paragraphs", async () => {
    const { plan, store } = await kept();
    const old = { ...plan, written: { [TAG]: plan.written[TAG]! } };
    expect(await ask({ plan: old, store })).toMatchObject([{ inWord: MANY, ours: WHY, by: "word" }]);
  });
});

test("a paragraph that somebody has put in stays, and one that is taken out stays out, when another is written", async () => {
  const { host, state } = await written();
  type(host, RESULTS, "");
  const line = [...host.documentXml.getElementsByTagName("w:p")].findLast(({ textContent }) => textContent === WHY)!;
  line.after(line.cloneNode(true));
  type(host, WHY, "Rådmannen legger til dette.");
  const { plan, store } = await keep(state);
  expect(await standing(plan)).toBe("same");
  const changed = answered(plan, why, "Vi trenger flere folk.");
  const now = after(done(await update({ plan: changed, store })), { plan: changed, store });
  const lines = await block(host);
  expect(lines).toEqual(expect.arrayContaining(["Vi trenger flere folk.", "Rådmannen legger til dette."]));
  expect(lines).not.toContain(RESULTS);
  expect(await standing(now.plan)).toBe("same");
});

describe("what is taken back", () => {
  test("is the choice to keep a paragraph: it is asked about again, and the document is as it was", async () => {
    const { host, plan, store, outcome } = await kept();
    const before = await linesOf(host);
    const now = after(done(await undoLast(outcome.undo!, plan, store)), { plan, store });
    expect(await linesOf(host)).toEqual(before);
    expect(await standing(now.plan)).toBe("changedInWord");
    expect(await ask(now)).toMatchObject([{ inWord: MANY, ours: WHY }]);
  });

  test("is what was written beside a kept paragraph, which is kept still", async () => {
    const { host, plan, store } = await kept();
    const before = await linesOf(host);
    const changed = { plan: answered(plan, results, "Ingen slutter."), store };
    const outcome = done(await update(changed));
    const now = after(outcome, changed);
    const back = after(done(await undoLast(outcome.undo!, now.plan, now.store)), now);
    expect(await linesOf(host)).toEqual(before);
    expect(await standing(answered(back.plan, results, RESULTS))).toBe("same");
    expect(await standing(back.plan)).toBe("changedHere");
  });

  test("is the text that has replaced a kept paragraph, which is kept again", async () => {
    const { host, plan, store } = await kept();
    const changed = { plan: answered(plan, why, "Vi trenger flinke folk."), store };
    const outcome = done(await insert(changed, "s2", draft(changed.plan), { onEdited: "replace" }));
    const now = after(outcome, changed);
    const back = after(done(await undoLast(outcome.undo!, now.plan, now.store)), now);
    expect(await block(host)).toContain(MANY);
    expect((await update({ ...back, plan: answered(back.plan, why, WHY) })).kind).toBe("unchanged");
  });
});

test("what a colleague has kept is kept in the other's pane too, when both have written", async () => {
  const { host, state } = await written();
  const colleague = await opened();
  type(host, WHY, MANY);
  await keep(state);
  const plan = answered(colleague.plan, results, "Ingen slutter.");
  const saved = await saveParts({ ...colleague, plan }, ["s2"]);
  if (saved.kind !== "saved") throw new Error(saved.code);
  const now = after(done(await update(saved)), saved);
  expect(await block(host)).toEqual(expect.arrayContaining([MANY, "Ingen slutter."]));
  expect(await standing(now.plan)).toBe("same");
});
