import { ALL_TABLES } from "../../src/content/tables/allTables";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { findHeader } from "../../src/plan/sheet/match/ImportSetup";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { matchColumns } from "../../src/plan/sheet/match/matchColumns";
import { MEASURES_TO_IMPORT } from "../../src/plan/sheet/take/measuresToImport";
import { setColumns } from "../../src/plan/table/tableEditing";

const empty = emptyPlan("nb");
const columnsOf = (table = HANDLINGSPLAN, plan = empty) => importColumns(plan, table);
const matched = (header: readonly string[], table = HANDLINGSPLAN, plan = empty) =>
  matchColumns(header, columnsOf(table, plan)).map(({ column }) => column);

describe("a column is known by", () => {
  test("its name and its other names, in bokmål and nynorsk", () => {
    expect(matched(["Nr.", "Kompetansebehov", "Tiltak", "Ansvarleg", "Når", "Økonomi", "Framdrift", "Effekt"])).toEqual(
      [...["nr", "need", "action", "responsible", "deadline", "cost", "status", "evaluation"]],
    );
  });

  test("its name in other letters, with brackets, shortened, misspelt or as part of a longer one", () => {
    expect(
      matched(["TILTAK:", "  ansv.", "Kostnader (kr)", "Evalering", "Frist for gjennomf.", "Status pr. 2027"]),
    ).toEqual([...["action", "responsible", "cost", "evaluation", "deadline", "status"]]);
  });

  test("what municipalities call it", () => {
    expect(matched(["ID", "Innsatsområde", "Hva skal gjøres", "Hvem", "Når", "Økonomi", "Resultat"])).toEqual([
      ...["nr", null, "action", "responsible", "deadline", "cost", "evaluation"],
    ]);
    const header = ["Løpenr", "Tiltaksbeskrivelse", "For hvem", "Tiltaksansvarlig", "Tidsfrist", "Status pr 01.01"];
    expect(matched(header, MEASURES_TO_IMPORT)).toEqual([
      ...["nr", "action", "targetGroup", "responsible", "deadline", "status"],
    ]);
    expect(matched(["Status 31.12.26", "Kva", "Kven"])).toEqual(["status", "action", "responsible"]);
  });

  test("the name that the user has given it, and the user's own columns by theirs", () => {
    const plan = setColumns(empty, HANDLINGSPLAN.id, [
      { id: "responsible", name: "Eier av tiltaket", hidden: false },
      { id: "own.1", name: "Enhet", hidden: false },
    ]);
    expect(matched(["Eier av tiltaket", "Enhet", "Ansvarlig"], HANDLINGSPLAN, plan)).toEqual([
      "responsible",
      "own.1",
      null,
    ]);
  });

  test("nothing where it is another", () => {
    expect(matched(["Vår egen kolonne", "", "Telefon", "Et langt svar ".repeat(20)])).toEqual([null, null, null, null]);
  });

  test.each([
    ["Hva gjør vi?", "action"],
    ["Hvem gjør det?", "responsible"],
    ["Når skal det vere ferdig?", "deadline"],
    ["Kor mykje kostar det?", "cost"],
    ["Pris", "cost"],
    ["Kostnads-\noverslag", "cost"],
    ["Kr/år", "cost"],
    ["År", "period"],
    ["Gjennomført?", "status"],
    ["Kompetansegap", "need"],
    ["Tid", "deadline"],
    ["Enhet", null],
    ["Hvor", null],
  ])("the question that it answers, or another word for it: %s", (name, id) => {
    expect(matched([name], MEASURES_TO_IMPORT)).toEqual([id]);
  });

  test("its own name before what others may mean by a word", () => {
    expect(matched(["Tid", "Frist"], MEASURES_TO_IMPORT)).toEqual([null, "deadline"]);
    expect(matched(["Finansiering", "Pris"], MEASURES_TO_IMPORT)).toEqual(["financing", "cost"]);
    expect(matched(["Status", "Gjennomført"], MEASURES_TO_IMPORT)).toEqual(["status", null]);
  });

  test("no figure alone", () => {
    expect(matched(["3", "1.", "12"], MEASURES_TO_IMPORT)).toEqual([null, null, null]);
    const rows = [
      ["Tiltak", "Sum", "Drift", "Vedlikehold"],
      ["Kurs", "3", "1", "2"],
    ];
    expect(findHeader(rows, importColumns(empty, MEASURES_TO_IMPORT))).toEqual({ row: 0, below: 1 });
  });

  test("the best match, once", () => {
    const match = matchColumns(["Ansvarlig enhet", "Ansvarlig", "Frist"], columnsOf());
    expect(match.map(({ column }) => column)).toEqual([null, "responsible", "deadline"]);
    expect(match.map(({ confidence }) => confidence)).toEqual([0, 1, 1]);
  });

  test("a name that is like it, less surely", () => {
    const [same, like] = matchColumns(["Ansvarlig", "Kostnad i alt 2027"], columnsOf());
    expect(same?.confidence).toBe(1);
    expect(like).toEqual({ column: "cost", confidence: expect.closeTo(0.6, 2) as number });
  });

  test("its own name in every table, in both languages, unless it is computed", () => {
    for (const table of ALL_TABLES) {
      const ids = table.columns.map(({ id, kind }) => (kind === "computed" ? null : id));
      expect(
        matched(
          table.columns.map(({ name }) => name.nb),
          table,
        ),
      ).toEqual(ids);
      expect(
        matched(
          table.columns.map(({ name }) => name.nn),
          table,
        ),
      ).toEqual(ids);
    }
  });
});

test("the fields that only other forms show are found in a list of measures too, the action plan's first", () => {
  const header = ["Kostnad", "Totalkostnad", "Tiltak", "Målgruppe", "Prioritet", "År 1", "Frist"];
  expect(matched(header, MEASURES_TO_IMPORT)).toEqual([
    ...["cost", "totalCost", "action", "targetGroup", "priority", "year1", "deadline"],
  ]);
});

describe("the header is", () => {
  test("below titles and empty rows", () => {
    const rows = [
      ["Tiltaksplan", "", ""],
      ["", "", ""],
      ["Tiltak i planen", "", ""],
      ["Tiltak", "Frist", "X"],
      ["a", "b", "c"],
    ];
    expect(findHeader(rows, columnsOf())).toEqual({ row: 3, below: 4 });
  });

  test("over several rows where cells are merged", () => {
    const rows = [
      ["Tiltak", "Ansvarlig", "Kostnad", "Kostnad"],
      ["Tiltak", "Ansvarlig", "2027", "2028"],
      ["Kurs", "HR", "1", "2"],
    ];
    expect(findHeader(rows, columnsOf())).toEqual({ row: 0, below: 2 });
  });

  test("one row where rows of content begin with the same words", () => {
    const rows = [
      ["Behov", "Tiltak"],
      ["Behov 1", "Tiltak 1"],
      ["Behov 2", "Tiltak 2"],
    ];
    expect(findHeader(rows, importColumns(empty, HANDLINGSPLAN))).toEqual({ row: 0, below: 1 });
  });

  test("nowhere in rows that name nothing of ours, or far down", () => {
    expect(findHeader([["a", "b"], ["c"]], columnsOf())).toBeNull();
    expect(findHeader([...Array<string[]>(20).fill(["a"]), ["Tiltak", "Frist"]], columnsOf())).toBeNull();
  });
});
