import { changeMeasures, addMeasures, deleteMeasures, duplicateMeasure } from "../../../src/plan/measures/editMeasures";
import { collectionFileName } from "../../../src/plan/measures/collectionFileName";
import { readCollectionFile } from "../../../src/plan/measures/readCollectionFile";
import { setMeta } from "../../../src/plan/setMeta";
import { encodeCollection } from "../../../src/plan/measures/ownCollection";
import { provideTextCoding } from "../provideTextCoding";
import { numbersOf, planOf } from "./measuresOf";

provideTextCoding();

const plan = planOf({ action: "a", more: { strategy: "Utvikle", grant: "5" } }, { action: "b" }, { action: "c" });

test("a copy stands right after the measure, under a number of its own", () => {
  const { measures, lastMeasure } = duplicateMeasure(plan, "T1");
  expect(numbersOf(measures)).toBe("T1 T4 T2 T3");
  expect(measures[1]).toEqual({ ...plan.measures[0], nr: "T4" });
  expect(lastMeasure).toBe(4);
});

test("a measure that is not there is not copied", () => {
  expect(duplicateMeasure(plan, "T9")).toBe(plan);
});

test("a change of several measures reaches those alone, further fields too", () => {
  const some = new Set(["T1", "T3"]);
  expect(changeMeasures(plan, some, "strategy", "Beholde").measures.map(({ more }) => more.strategy)).toEqual([
    "Beholde",
    undefined,
    "Beholde",
  ]);
  expect(changeMeasures(plan, some, "status", "done").measures.map(({ status }) => status)).toEqual([
    "done",
    "",
    "done",
  ]);
  expect(changeMeasures(plan, some, "deadline", "2027").measures.map(({ deadline }) => deadline)).toEqual([
    "2027",
    "",
    "2027",
  ]);
});

test("a change of several measures to nothing empties the field", () => {
  expect(changeMeasures(plan, new Set(["T1"]), "strategy", "").measures[0]!.more).toEqual({ grant: "5" });
});

test("several measures are deleted at once", () => {
  expect(numbersOf(deleteMeasures(plan, new Set(["T1", "T3", "T9"])).measures)).toBe("T2");
});

test("measures of a collection come last, under the plan's next numbers", () => {
  const { measures } = addMeasures(plan, planOf({ action: "x" }, { action: "y" }).measures);
  expect(measures.map(({ nr, action }) => `${nr} ${action}`)).toEqual(["T1 a", "T2 b", "T3 c", "T4 x", "T5 y"]);
});

test("a collection is called by the municipality's name", () => {
  expect(collectionFileName(plan)).toBe("tiltak.xml");
  expect(collectionFileName(setMeta(plan, { municipality: "Kåfjord & Gáivuotna" }))).toBe(
    "tiltak-kåfjord-gáivuotna.xml",
  );
});

describe("a file of", () => {
  const bytes = (text: string): ArrayBuffer => Uint8Array.from(new TextEncoder().encode(text)).buffer;

  test("a collection gives its measures, with a byte order mark too", () => {
    const text = encodeCollection(plan.measures, "Solvik");
    for (const file of [text, `\uFEFF${text}`]) {
      expect(readCollectionFile(bytes(file))).toEqual({
        kind: "collection",
        collection: { title: "Solvik", measures: plan.measures },
      });
    }
  });

  test.each<[string, ArrayBuffer, string]>([
    ["nothing", new ArrayBuffer(0), "empty"],
    ["50 MB", new ArrayBuffer(50 * 1024 * 1024), "tooLarge"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff).buffer, "notAPlan"],
    ["other XML", bytes("<html/>"), "notAPlan"],
    ["a cut collection", bytes(encodeCollection(plan.measures, "Solvik").slice(0, -20)), "broken"],
    ["no measures", bytes(encodeCollection([], "Solvik")), "empty"],
  ])("%s gives none: %s", (_, content, code) => {
    expect(readCollectionFile(content)).toEqual({ kind: "problem", code });
  });
});
