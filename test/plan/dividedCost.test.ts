import { ALL_TABLES } from "../../src/content/tables/allTables";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { rowsIn } from "../../src/plan/old/take/rowsIn";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import { MEASURES_TO_IMPORT } from "../../src/plan/sheet/take/measuresToImport";

const setup = (...rows: readonly (readonly string[])[]) =>
  guessSetup(rows, importColumns(emptyPlan("nb"), MEASURES_TO_IMPORT));
const PARTS = ["Drift", "Investering", "Sum"];
const below = (...parts: readonly string[]): readonly (readonly string[])[] => [
  ["Tiltak", ...parts.map(() => "Kostnad"), "Frist"],
  ["Tiltak", ...parts, "Frist"],
  ["Kurs", ...parts.map(() => "100"), "2027"],
];

describe("of a cost that is divided over several columns", () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ["below one name", below(...PARTS)],
    [
      "below cells that were left blank",
      [["Tiltak", "Kostnad", "", "", "Frist"], ["", ...PARTS, ""], below(...PARTS)[2]!],
    ],
    ["by names of several words", [["Tiltak", "Kostnad drift", "Kostnad investering", "Kostnad totalt", "Frist"]]],
    ["in nynorsk", below("Drift", "Investering", "Til saman")],
  ])("the sum is the cost, and no part of it: %s", (_what, rows) => {
    expect(setup(...rows).match).toEqual(["action", null, null, "cost", "deadline"]);
    expect(setup(...rows).cost).toEqual({ parts: [1, 2], total: { place: 3, column: "cost" } });
  });

  test.each<[string, readonly (readonly string[])[]]>([
    ["nothing adds them up", below("Drift", "Investering")],
    ["two sums do", below("Sum drift", "Sum investering")],
  ])("none is taken where %s, and all are told", (_what, rows) => {
    expect(setup(...rows).match).toEqual(["action", null, null, "deadline"]);
    expect(setup(...rows).cost).toEqual({ parts: [1, 2], total: null });
  });

  test("what has a column of ours goes there, and the whole cost where it is named", () => {
    expect(setup(...below("Egne midler", "Tilskudd")).match).toEqual(["action", "ownShare", "grant", "deadline"]);
    expect(setup(["Tiltak", "Kostnad drift", "Totalkostnad"]).match).toEqual(["action", null, "totalCost"]);
    expect(setup(["Tiltak", "Kostnad", "Finansiering"]).cost).toBeUndefined();
    expect(setup(["Tiltak", "Estimert kostnad", "Finansiering"])).toMatchObject({
      match: ["action", "cost", "financing"],
    });
  });

  test("the sum is the cost in a table of a document too", () => {
    const table = ALL_TABLES.find(({ id }) => id === "nitt.tab.handlingsplan")!;
    const rows = [...below(...PARTS).slice(0, 2), ["Kurs", "100", "50", "150", "2027"]];
    expect(rowsIn(rows, table, "nb").cells).toEqual([{ action: "Kurs", cost: "150", deadline: "2027" }]);
  });
});
