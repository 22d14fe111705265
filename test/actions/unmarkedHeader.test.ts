import { addMeasure } from "../../src/plan/measures/editMeasures";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { blockElements } from "../owners";
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

test.each(["tableReplaceFails", null] as const)(
  "windows: a table gets its header row marked without being replaced in its control, with the fault %s",
  async (fault) => {
    const { host } = await openInWord(template(), {
      platform: "windows",
      faults: fault === null ? [] : [fault],
    });
    const { plan, store } = await opened();
    const outcome = done(await writeActionPlan({ plan: addMeasure(plan), store }));
    expect(outcome.headerUnmarked).toBeUndefined();
    const lines = blockElements(host.documentXml);
    expect(lines.map(({ localName }) => localName)).toEqual(["p", "p", "tbl", "p"]);
    expect(lines[2]!.getElementsByTagName("w:tblHeader")).toHaveLength(1);
  },
);

test("windows: while changes are tracked the header row stays unmarked, and it is said", async () => {
  const { host } = await openInWord(template(), { platform: "windows" });
  const { plan, store } = await opened();
  host.isTracking = true;
  expect(done(await writeActionPlan({ plan: addMeasure(plan), store })).headerUnmarked).toBe(true);
  expect(host.documentXml.getElementsByTagName("w:tbl")).toHaveLength(1);
});
