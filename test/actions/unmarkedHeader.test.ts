import { addMeasure } from "../../src/plan/addMeasure";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { done, opened, template, writeActionPlan } from "./inPlan";

test("a table whose header row Word refuses to mark is written all the same, and it is said", async () => {
  const word = await openInWord(template(), { platform: "windows" });
  const { plan, store } = await opened();
  const trips = word.roundTrips();
  // The document becomes read-only after the batch that writes the table, before the one that mends it.
  word.host.onChange(() => {
    word.host.settings.readOnly = word.roundTrips() > trips;
  });
  const outcome = done(await writeActionPlan({ plan: addMeasure(plan), store }));
  expect(outcome.headerUnmarked).toBe(true);
  expect(Object.keys(outcome.saved?.store.parts ?? {})).toEqual(["measures", "inWord"]);
  expect((await linesOf(word.host)).some((line) => line.includes("| T1 |"))).toBe(true);
});
