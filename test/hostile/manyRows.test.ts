import { decodeParts } from "../../src/plan/stored/decodeParts";
import { soundNumbers } from "../../src/plan/stored/xml/soundNumbers";
import { part } from "./strangeParts";

/** Far above what it takes, and far below what it took when each row was looked for among all others. */
const SOON = 20_000;

const measures = (count: number, writer: string) =>
  part(
    `name="measures" revision="1" by="${writer}" seen="${writer}:1" last="${count}"`,
    Array.from(
      { length: count },
      (_, index) => `<measure nr="T${index + 1}" status=""><action>${writer} ${index}</action></measure>`,
    ).join(""),
  );

test("a document in which the measures stand twice with different contents is soon read, and has them all", () => {
  const started = performance.now();
  const { plan, warnings } = decodeParts([measures(400, "a"), measures(400, "b")], "nb");
  expect(performance.now() - started).toBeLessThan(SOON);
  expect(new Set(plan.measures.map(({ action }) => action)).size).toBe(800);
  expect(warnings).toEqual([{ code: "partDoubled", index: 1, part: "measures" }]);
});

test("more rows than a call takes arguments are read", () => {
  const rows = Array.from({ length: 150_000 }, (_, index) => ({ nr: `T${index + 1}` }));
  const { last, isOther } = soundNumbers(rows, 1);
  expect([last, isOther]).toEqual([150_000, false]);
});
