import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { doneAtOnce, doneInTurns, type Steps } from "../../src/plan/foreign/steps";
import { guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import { planImport, planImportInSteps } from "../../src/plan/sheet/take/planImport";

const MATCH = [{ column: "action" }, { column: "cost" }];
const rows = Array.from({ length: 50 }, (_, index) => [`Kurs ${index}`, "1 000"]);
const steps = () => planImportInSteps(rows, MATCH, HANDLINGSPLAN, emptyPlan("nb"));
const signal = new AbortController().signal;

afterEach(() => {
  jest.restoreAllMocks();
});

/** A clock by which every step takes longer than the thread may be held. */
function slowClock(): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1_000));
}

test("rows are planned in steps that each look at one row, and the same comes of them in turns", async () => {
  const work = steps();
  let count = 0;
  while (work.next().done !== true) count += 1;
  expect(count).toBeGreaterThanOrEqual(3 * rows.length);
  expect(await doneInTurns(steps(), signal)).toEqual(planImport(rows, MATCH, HANDLINGSPLAN, emptyPlan("nb")));
});

test("what is slow leaves the thread to others between its steps, and ends when nobody waits for it", async () => {
  slowClock();
  const done: string[] = [];
  function* work(): Steps<void> {
    for (const step of ["1", "2", "3"]) {
      done.push(step);
      yield;
    }
  }
  setTimeout(() => done.push("others"));
  await doneInTurns(work(), signal);
  expect(done.indexOf("others")).toBeLessThan(done.indexOf("3"));

  const leaving = new AbortController();
  const left = doneInTurns(work(), leaving.signal);
  leaving.abort();
  await expect(left).rejects.toThrow();
});

test("work that is done at once gives what it gives", () => {
  expect(doneAtOnce(steps()).rows).toHaveLength(rows.length);
});

test("the names of our columns are made ready once, however many rows may name them", () => {
  let reads = 0;
  const column = {
    id: "action",
    get names() {
      reads += 1;
      return ["Tiltak"];
    },
  };
  const titles = Array.from({ length: 15 }, (_, index) => [`Tittel ${index}`, "Tiltak"]);
  guessSetup(titles, [column]);
  expect(reads).toBe(1);
});
