import { undoLast } from "../../src/actions/undo/undoLast";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { linesOf } from "../linesOf";
import { useControls } from "../owners";
import { after, done, opened, para, insert } from "./inPlan";
import { lost, TABLE, take, TEXT } from "./lostDocument";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

test("taking over is undone: the controls go, the text stays, and the plan is as it was", async () => {
  const { host, start } = await lost();
  const before = await linesOf(host);
  const outcome = done(await take(start));
  const { plan, store } = after(outcome, start);
  const undone = after(done(await undoLast(outcome.undo!, plan, store)), { plan, store });
  expect(await linesOf(host)).toEqual(before);
  expect(undone.plan).toMatchObject({ measures: [], tables: {}, written: {}, inWord: {} });
  expect((await opened()).plan.measures).toEqual([]);
});

test("taking over is not undone when the plan has been changed since", async () => {
  const { host, start } = await lost();
  const outcome = done(await take(start));
  const { plan, store } = after(outcome, start);
  const before = await linesOf(host);
  expect(await undoLast(outcome.undo!, addMeasure(plan, { action: "Nytt" }), store)).toEqual({ kind: "changedSince" });
  expect(await linesOf(host)).toEqual(before);
});

test("taking over is not undone when one of its blocks stands twice since, or not at all", async () => {
  useControls();
  const { host, start } = await lost();
  const outcome = done(await take(start, [TABLE, TEXT]));
  const { plan, store } = after(outcome, start);
  const [control] = host.documentXml.getElementsByTagNameNS(W, "sdt");
  host.copyControl(control!);
  const doubled = await linesOf(host);
  expect(await undoLast(outcome.undo!, plan, store)).toEqual({ kind: "changedSince" });
  expect(await linesOf(host)).toEqual(doubled);
  for (const each of [...host.documentXml.getElementsByTagNameNS(W, "sdt")].slice(0, 2)) host.deleteControl(each);
  const gone = await linesOf(host);
  expect(await undoLast(outcome.undo!, plan, store)).toEqual({ kind: "changedSince" });
  expect(await linesOf(host)).toEqual(gone);
});

test("undo of taking over one block leaves what is known of the others", async () => {
  const { start } = await lost();
  const state = after(done(await insert(start, "s1", [para("Vår tekst.")], { onEdited: "below" })), start);
  const known = recordWritten(state.plan, {});
  const outcome = done(await take(state, [TEXT]));
  const { plan, store } = after(outcome, state);
  expect(plan.written[TEXT]).toBe("theirs");
  const undone = done(await undoLast(outcome.undo!, plan, store));
  expect(undone.written).toEqual({ [TEXT]: "" });
  expect(after(undone, { plan, store }).plan.written).toEqual(known.written);
  expect((await opened()).plan.written).toEqual(known.written);
});
