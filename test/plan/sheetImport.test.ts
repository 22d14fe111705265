import { readFileSync } from "node:fs";
import { fc } from "../seeded";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { LAERING } from "../../src/content/tables/laering";
import { TILSKUDD } from "../../src/content/tables/tilskudd";
import { addMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { applyImport } from "../../src/plan/sheet/take/applyImport";
import { findHeader } from "../../src/plan/sheet/match/ImportSetup";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { matchColumns } from "../../src/plan/sheet/match/matchColumns";
import { MEASURES_TO_IMPORT } from "../../src/plan/sheet/take/measuresToImport";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import type { SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { addRow } from "../../src/plan/table/tableEditing";
import { provideTextCoding } from "./provideTextCoding";

provideTextCoding();

const empty = emptyPlan("nb");
const columnsOf = (table = HANDLINGSPLAN, plan = empty) => importColumns(plan, table);
/** Proposes rows under a header that names our columns. */
const propose = (header: readonly string[], rows: SheetRows, table = HANDLINGSPLAN, plan = empty) =>
  planImport(rows, matchColumns(header, columnsOf(table, plan)), table, plan);
const all = (rows: SheetRows) => new Set(rows.keys());

describe("rows that are read in", () => {
  test("become measures with the plan's next numbers, empty rows and empty cells left out", () => {
    const { plan: before } = deleteMeasure(addMeasure(addMeasure(empty, { need: "A" })), "T2");
    const rows = [
      ["1", "Behov", "Kurs", "31/12-27"],
      ["", " ", "", ""],
      ["2", "Andre", "", "høsten 2027"],
      ["3", "", "", ""],
    ];
    const proposal = propose(["Nr", "Behov", "Tiltak", "Frist"], rows, HANDLINGSPLAN, before);
    expect(proposal).toEqual({
      rows: [
        { row: 0, kind: "new", nr: null, cells: { need: "Behov", action: "Kurs", deadline: "31.12.2027" } },
        { row: 2, kind: "new", nr: null, cells: { need: "Andre", deadline: "høsten 2027" } },
      ],
      aside: [],
      errors: [],
    });
    const after = applyImport(before, HANDLINGSPLAN, proposal, new Set([0, 2]));
    expect(after.measures.map(({ nr, need, deadline }) => [nr, need, deadline])).toEqual([
      ["T1", "A", ""],
      ["T3", "Behov", "31.12.2027"],
      ["T4", "Andre", "høsten 2027"],
    ]);
  });

  test("are set aside where they only add up the others, in whatever words, unless the plan has them", () => {
    const sums = ["Sum", "TOTALT:", "I alt", "Til saman", "Sum kostnader", "Delsum"].map((word) => [
      "",
      word,
      "kr 12 000,-",
    ]);
    const content = [
      ["", "Summer school", "12 000"],
      ["", "Sum", "dekkes av enheten"],
      ["", "Total omstilling", ""],
    ];
    const header = ["Behov", "Tiltak", "Kostnad"];
    const proposal = propose(header, [...content, ...sums]);
    expect(proposal.rows.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(proposal.aside.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 8]);
    const plan = addMeasure(empty, { action: "Sum" });
    expect(propose(header, [["", "Sum", "12 000"]], HANDLINGSPLAN, plan)).toMatchObject({
      rows: [{ kind: "change", nr: "T1" }],
      aside: [],
    });
  });

  test("say nothing with a dash alone where numbers, dates or a status stand", () => {
    const header = ["Tiltak", "Målgruppe", "Totalkostnad", "Frist", "Status"];
    const { rows, errors } = propose(header, [["Kurs", "-", "–", "-", "—"]], MEASURES_TO_IMPORT);
    expect([rows.map(({ cells }) => cells), errors]).toEqual([[{ action: "Kurs", targetGroup: "-" }], []]);
  });

  test.each([
    ["Ikke i gang", "Ikke startet"],
    ["ikke-påbegynt", "Ikke startet"],
    ["0 %", "Ikke startet"],
    ["Under planlegging", "Ikke startet"],
    ["Nei", "Ikke startet"],
    ["Igang", "Pågår"],
    ["50%", "Pågår"],
    ["Løpende", "Pågår"],
    ["100 %", "Gjennomført"],
    ["✓", "Gjennomført"],
    ["Ja", "Gjennomført"],
    ["Avventer", "Utsatt"],
  ])("get our word for a status: %s", (said, status) => {
    expect(propose(["Tiltak", "Status"], [["Kurs", said]]).rows[0]?.cells["status"]).toBe(status);
  });

  test("get one form of amounts, numbers and statuses", () => {
    const header = ["Prioritet", "Tiltak", "Totalkostnad", "Kommunal egenandel", "Status"];
    const rows = [
      ["1", "A", "kr 12 000,-", "1 234,50", "Påbegynt"],
      ["2,0", "B", "12.000", "50 000 kr", "UTFØRT"],
    ];
    expect(propose(header, rows, TILSKUDD).rows.map(({ cells }) => Object.values(cells))).toEqual([
      ["1", "A", "12\u00A0000", "1\u00A0234,50", "Pågår"],
      ["2", "B", "12\u00A0000", "50\u00A0000", "Gjennomført"],
    ]);
  });

  test("keep what cannot be read, and say so by row and column", () => {
    const rows = [["A", "etter avtale", "31.02.2027", "Nesten i mål"]];
    const proposal = propose(["Tiltak", "Totalkostnad", "Status"], [["A", "etter avtale", "Nesten i mål"]], TILSKUDD);
    expect(proposal.errors).toEqual([
      { row: 0, column: "totalCost", code: "notANumber", text: "etter avtale" },
      { row: 0, column: "status", code: "unknownStatus", text: "Nesten i mål" },
    ]);
    const [measure] = applyImport(empty, TILSKUDD, proposal, all(rows)).measures;
    expect([measure?.more, measure?.status]).toEqual([{ totalCost: "etter avtale" }, "Nesten i mål"]);
    expect(propose(["Tiltak", "Kostnad", "Frist"], rows).errors).toEqual([
      { row: 0, column: "deadline", code: "notADate", text: "31.02.2027" },
    ]);
  });

  test.each([
    ["ferdig", "done"],
    ["Utført", "done"],
    ["avslutta", "done"],
    ["påbegynt", "ongoing"],
    ["I gang.", "ongoing"],
    ["sett i gang", "ongoing"],
    ["ikke påbegynt", "notStarted"],
    ["Ikkje  påbegynt", "notStarted"],
    ["Ikkje starta", "notStarted"],
    ["På vent", "postponed"],
    ["utgår", "cancelled"],
    ["Nesten", "Nesten"],
  ])("with the status «%s» give %s", (words, status) => {
    const proposal = propose(["Tiltak", "Status"], [["A", words]]);
    expect(applyImport(empty, HANDLINGSPLAN, proposal, new Set([0])).measures[0]?.status).toBe(status);
  });

  test("that the plan has already, by number or by need and action, are changes or the same", () => {
    const two = addMeasure(addMeasure(empty, { need: "A", action: "Kurs", cost: "1" }), { need: "B", action: "Kurs" });
    const header = ["Nr", "Behov", "Tiltak", "Kostnad"];
    const rows = [
      ["t2", "Nytt behov", "Kurs", ""],
      ["", " a ", "KURS", "2"],
      ["", "C", "Kurs", ""],
    ];
    const proposal = propose(header, rows, HANDLINGSPLAN, two);
    expect(proposal.rows.map(({ kind, nr }) => [kind, nr])).toEqual([
      ["change", "T2"],
      ["change", "T1"],
      ["new", null],
    ]);
    const after = applyImport(two, HANDLINGSPLAN, proposal, new Set([0, 2]));
    expect(after.measures.map(({ nr, need, cost }) => [nr, need, cost])).toEqual([
      ["T1", "A", "1"],
      ["T2", "Nytt behov", ""],
      ["T3", "C", ""],
    ]);
    expect(propose(["Tiltak", "Behov"], [["Kurs", "A"]], HANDLINGSPLAN, two).rows[0]?.kind).toBe("same");
  });

  test("once more change nothing", () => {
    const text = fc.stringMatching(/^[A-Za-z æøå]{0,8}$/u);
    const row = fc.tuple(
      text,
      text,
      text,
      fc.constantFrom("", "31/12-27", "høsten 2027"),
      fc.constantFrom("", "ferdig"),
    );
    const header = ["Behov", "Tiltak", "Ansvarlig", "Frist", "Status"];
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const plan = applyImport(empty, HANDLINGSPLAN, propose(header, rows), all(rows));
        const again = propose(header, rows, HANDLINGSPLAN, plan);
        const known = again.rows.filter(({ cells }) => cells.need ?? cells.action);
        expect(known.filter(({ kind }) => kind === "new")).toEqual([]);
      }),
    );
  });

  test("without any accepted leave the plan as it is", () => {
    expect(applyImport(empty, HANDLINGSPLAN, propose(["Tiltak"], [["A"]]), new Set())).toBe(empty);
  });
});

describe("rows of other tables", () => {
  test("come after those that the table starts with, with its own numbers", () => {
    const proposal = propose(["Behov", "Læringsform", "Sted"], [["Norsk", "Kurs", "Skolen"]], LAERING);
    const { rows } = applyImport(empty, LAERING, proposal, new Set([0])).tables[LAERING.id]!;
    expect(rows.map(({ nr }) => nr)).toEqual(["R1", "R2", "R3", "R4"]);
    expect(rows.at(-1)).toEqual({ nr: "R4", cells: { need: "Norsk", form: "Kurs", arena: "Skolen" } });
  });

  test("are changes of rows with the same first text", () => {
    const plan = addRow(empty, LAERING.id, { need: "Norsk", form: "Kurs" });
    const rows = [
      ["norsk", "Kurs", "Skolen"],
      ["Norsk", "Kurs", "Hjemme"],
    ];
    const proposal = propose(["Behov", "Læringsform", "Sted"], rows, LAERING, plan);
    expect(proposal.rows.map(({ kind, nr }) => [kind, nr])).toEqual([
      ["change", "R1"],
      ["new", null],
    ]);
    expect(applyImport(plan, LAERING, proposal, all(rows)).tables[LAERING.id]?.rows).toEqual([
      { nr: "R1", cells: { need: "norsk", form: "Kurs", arena: "Skolen" } },
      { nr: "R2", cells: { need: "Norsk", form: "Kurs", arena: "Hjemme" } },
    ]);
  });

  test("fill in a row that the table starts with", () => {
    const proposal = propose(["Behov", "Læringsform"], [["Ledelse", "Etter- og videreutdanning"]], LAERING);
    expect(proposal.rows.map(({ kind, nr }) => [kind, nr])).toEqual([["change", "R3"]]);
  });
});

test("200 measures of a municipality's own workbook come in whole", async () => {
  const file = await readSheetFile("tiltak.xlsx", readFileSync("test/fixtures/sheets/tiltak.xlsx"));
  const rows = file.kind === "sheets" ? file.sheets[0]!.rows : [];
  const header = findHeader(rows, columnsOf());
  expect(header).toEqual({ row: 2, below: 4 });
  const match = matchColumns(rows[2]!, columnsOf());
  expect(match.map(({ column }) => column)).toEqual([
    ...["nr", "need", "action", "responsible", "deadline", "cost", "status", null, "evaluation"],
  ]);
  const proposal = planImport(rows.slice(header!.below), match, HANDLINGSPLAN, empty);
  expect([proposal.rows.length, proposal.errors]).toEqual([200, []]);
  const { measures } = applyImport(empty, HANDLINGSPLAN, proposal, new Set(proposal.rows.map(({ row }) => row)));
  expect(measures[6]).toEqual({
    nr: "T7",
    need: "Behov 7: flere fagarbeidere i område 0",
    action: "Kurs nr. 7 for «ledere» & ansatte",
    responsible: "HR",
    deadline: "31.12.2027",
    cost: "Dekkes av enheten",
    status: "ongoing",
    evaluation: "",
    more: {},
  });
});
