import { LAERING } from "../../src/content/tables/laering";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setMeta } from "../../src/plan/setMeta";
import { acceptedRows } from "../../src/plan/sheet/take/acceptedRows";
import { headerChoices } from "../../src/plan/sheet/match/headerChoices";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { guessSetup, matchedTwice, setupWithHeader } from "../../src/plan/sheet/match/ImportSetup";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { rowChanges } from "../../src/plan/sheet/take/rowChanges";
import { sheetColumns } from "../../src/plan/sheet/write/sheetColumns";
import { sheetFileName } from "../../src/plan/sheet/write/sheetFileName";
import { addRow } from "../../src/plan/table/tableEditing";

const empty = emptyPlan("nb");
const columns = importColumns(empty, HANDLINGSPLAN);
const rows = [
  ["Plan", "Plan", "Plan", ""],
  ["", "", "", ""],
  ["Tiltak", "Frist", "Annet", ""],
  ["", "2027", "", ""],
  ["Kurs", "", "", ""],
];

describe("how a sheet is read", () => {
  test("is guessed", () => {
    expect(guessSetup(rows, columns)).toEqual({ header: 2, below: 3, match: ["action", "deadline", null, null] });
    expect(guessSetup([["a", "b"]], columns)).toEqual({ header: null, below: 0, match: [null, null] });
  });

  test("is guessed anew from the row that the user says names the columns", () => {
    expect(setupWithHeader(rows, columns, 0)).toEqual({ header: 0, below: 1, match: [null, null, null, null] });
    expect(setupWithHeader(rows, columns, null).below).toBe(0);
  });

  test("tells a column of ours that is matched twice, and no column that is left out twice", () => {
    const setup = { header: 2, below: 3, match: ["action", "deadline", "action", null, null] };
    expect([...matchedTwice(setup)]).toEqual(["action"]);
  });
});

test("columns are shown with letter, name and first text, those without any left out", () => {
  const wide = [
    ["Tiltak", ...Array<string>(26).fill(""), "Frist"],
    ["", ...Array<string>(26).fill(""), "2027"],
  ];
  expect(sheetColumns(wide, { header: 0, below: 1, match: [] })).toEqual([
    { index: 0, letter: "A", name: "Tiltak", sample: "" },
    { index: 27, letter: "AB", name: "Frist", sample: "2027" },
  ]);
  expect(sheetColumns(rows, { header: null, below: 0, match: [] }).map(({ name, sample }) => [name, sample])).toEqual([
    ["", "Plan"],
    ["", "Plan"],
    ["", "Plan"],
  ]);
});

test("rows with text are offered as header, what is merged said once", () => {
  expect(headerChoices(rows)).toEqual([
    { row: 0, text: "Plan" },
    { row: 2, text: "Tiltak, Frist, Annet" },
    { row: 3, text: "2027" },
    { row: 4, text: "Kurs" },
  ]);
});

describe("a row that is read in", () => {
  test("shows what it changes of a measure, statuses in words", () => {
    const plan = addMeasure(empty, { action: "Kurs", status: "ongoing", cost: "1" });
    const match = [{ column: "action" }, { column: "status" }, { column: "cost" }];
    const { rows: proposed } = planImport([["Kurs", "Ferdig", "1"]], match, HANDLINGSPLAN, plan);
    expect(rowChanges(plan, HANDLINGSPLAN, proposed[0]!)).toEqual([
      { column: "status", before: "Pågår", after: "Gjennomført" },
    ]);
  });

  test("shows what it changes of another table's row, and all of a new one", () => {
    const plan = addRow(empty, LAERING.id, { need: "Norsk", form: "Kurs" });
    const match = [{ column: "need" }, { column: "form" }];
    const sheet = [
      ["Norsk", "Veiledning"],
      ["Ledelse", "Kurs"],
    ];
    const proposal = planImport(sheet, match, LAERING, plan);
    expect(proposal.rows.map((row) => rowChanges(plan, LAERING, row))).toEqual([
      [{ column: "form", before: "Kurs", after: "Veiledning" }],
      [
        { column: "need", before: "", after: "Ledelse" },
        { column: "form", before: "", after: "Kurs" },
      ],
    ]);
  });

  test("is taken in when it changes something and the user wants it", () => {
    const plan = addMeasure(addMeasure(empty, { action: "A" }), { action: "B", cost: "1" });
    const match = [{ column: "action" }, { column: "cost" }, { column: "deadline" }];
    const sheet = [
      ["A", "", ""],
      ["B", "2", ""],
      ["C", "", "31.02.2027"],
      ["D", "", ""],
    ];
    const proposal = planImport(sheet, match, HANDLINGSPLAN, plan);
    const accepted = (withChanges: boolean, withErrors: boolean) => [
      ...acceptedRows(proposal, { withChanges, withErrors }),
    ];
    expect([accepted(true, true), accepted(false, true), accepted(true, false)]).toEqual([
      [1, 2, 3],
      [2, 3],
      [1, 3],
    ]);
  });
});

test("a table's file is named after the table, the municipality and the period", () => {
  const plan = setMeta(empty, { municipality: "Kåfjord & Gáivuotna", from: "2024", to: "2027" });
  expect(sheetFileName(LAERING, plan, "csv")).toBe("læringsformer-kåfjord-gáivuotna-2024-2027.csv");
});
