import { fc } from "../seeded";
import { fitWidths } from "../../src/word/table/fitWidths";

const FIT = { total: 453, fontSize: 8, padding: 3 };

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

test("a column is wide enough for its longest word", () => {
  const [first = 0, second = 0] = fitWidths(
    [
      ["Nr", "Behov"],
      ["T1", "helsefagarbeiderutdanning"],
    ],
    [50, 1],
    FIT,
  );
  expect(second).toBeGreaterThan(25 * 8 * 0.5);
  expect(first).toBeGreaterThan(second);
});

test("a word that may be broken after its hyphen or slash counts in pieces", () => {
  const whole = fitWidths([["Kostnadfinansiering", "x"]], [1, 20], FIT);
  const pieces = fitWidths([["Kostnad/finansiering", "x"]], [1, 20], FIT);
  expect(pieces[0]).toBeLessThan(whole[0]!);
});

test("sentences get the room, and a date no more than its longest word", () => {
  const long = "Fagbrev på jobb for seksten assistenter i helse og mestring. ".repeat(3);
  const row = ["T1", long, "31. desember 2029"];
  const [number = 0, sentence = 0, date = 0] = fitWidths([["Nr", "Tiltak", "Frist"], row, row], [10, 10, 10], FIT);
  const needed = (text: string): number => text.length * 8 * 0.6 + 9;
  expect(number).toBeLessThan(needed("T1"));
  expect(date).toBeLessThan(needed("31. desember 2029"));
  expect(sentence).toBeGreaterThan(date * 3);
});

test("where not all words have room, those of the header stay whole", () => {
  const header = ["Ansvarlig", "Gjennomføring", "Evaluering", "Kostnad"];
  const words = header.map(() => "helsefagarbeiderutdanningene");
  const widths = fitWidths([header, words], [10, 10, 10, 10], { ...FIT, total: 260 });
  expect(widths[1]).toBeGreaterThan("Gjennomføring".length * 8 * 0.5);
  expect(widths[1]).toBeGreaterThan(widths[3]!);
});

test("more text gets more room, and an empty table has the widths that are meant", () => {
  const long = "Et langt svar med mange korte ord som det er mye plass til. ".repeat(4);
  const [short = 0, wide = 0] = fitWidths(
    [
      ["A", "B"],
      ["x", long],
    ],
    [10, 10],
    FIT,
  );
  expect(wide).toBeGreaterThan(short * 2);
  expect(fitWidths([["A", "B"]], [10, 20], FIT)).toEqual([151, 302]);
});

test("a column that is yet to be filled in keeps its room", () => {
  const [said = 0, empty = 0] = fitWidths(
    [
      ["Krav", "Hva betyr det for oss?"],
      ["Et krav på noen ord", ""],
    ],
    [10, 10],
    FIT,
  );
  expect(empty).toBe(said);
});

test("where not all words have room, the longest are broken", () => {
  const header = ["Nr", ...Array.from({ length: 11 }, () => "Kompetanseutviklingsplan")];
  const [number = 0, ...others] = fitWidths(
    [header],
    header.map(() => 10),
    FIT,
  );
  expect(number).toBeLessThan(2 * 8 * 0.7 + 10);
  expect(new Set(others).size).toBe(1);
});

test("any table is as wide as the page, and no column is nothing", () => {
  const cell = fc.string({ maxLength: 60 });
  const table = fc.integer({ min: 1, max: 13 }).chain((columns) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      meant: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: columns, maxLength: columns }),
    }),
  );
  fc.assert(
    fc.property(table, ({ rows, meant }) => {
      const widths = fitWidths(rows, meant, FIT);
      expect(Math.min(...widths)).toBeGreaterThan(0);
      expect(sum(widths)).toBeLessThanOrEqual(FIT.total);
      expect(sum(widths)).toBeGreaterThan(FIT.total - meant.length - 1);
    }),
    { numRuns: 300 },
  );
});
