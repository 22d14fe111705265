import { contentCounts } from "../../src/plan/contentCounts";
import { encodePart } from "../../src/plan/stored/encodePart";
import { mergePart } from "../../src/plan/merge/mergePart";
import { rollOver } from "../../src/plan/rollOver";
import { setNote } from "../../src/plan/notes";
import { isTicked, setTicked, tickedItem } from "../../src/plan/ticks";
import { empty } from "./planEdits";

const [ONE, OTHER] = ["s7.start.meeting", "s7.start.distribute"];
const ticked = setTicked(empty, ONE, true);

test("what is ticked is done until it is ticked off again", () => {
  expect([isTicked(ticked, ONE), isTicked(ticked, OTHER)]).toEqual([true, false]);
  expect(setTicked(ticked, ONE, false)).toEqual(empty);
});

test("a tick is no note: neither stands in the other's way, and ticks are not counted as notes", () => {
  const plan = setNote(ticked, ONE, "Møte i mai");
  expect(isTicked(setNote(plan, ONE, ""), ONE)).toBe(true);
  expect(contentCounts(plan).notes).toBe(1);
  expect(Object.keys(plan.reflections).map(tickedItem)).toEqual([ONE, null]);
});

test("a tick stands in the part of the notes, as docs/plan-format.md says", () => {
  expect(encodePart(ticked, "reflections", { revision: 1, by: "a1", seen: {} })).toContain(
    '<note item="s7.start.meeting.done">true</note>',
  );
});

test("ticks of two people are put together, and a tick that one of them has taken away is gone", () => {
  const theirs = setTicked(ticked, OTHER, true);
  const ours = setTicked(ticked, ONE, false);
  const plan = mergePart("reflections", { base: ticked, theirs, ours });
  expect([isTicked(plan, ONE), isTicked(plan, OTHER), plan.conflicts]).toEqual([false, true, []]);
});

test("in the next period nothing is done yet", () => {
  expect(isTicked(rollOver(ticked, empty), ONE)).toBe(false);
});
