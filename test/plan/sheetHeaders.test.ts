import { fc } from "../seeded";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { contentRows, guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import { matchColumns } from "../../src/plan/sheet/match/matchColumns";
import { MEASURES_TO_IMPORT } from "../../src/plan/sheet/take/measuresToImport";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { sheetColumns } from "../../src/plan/sheet/write/sheetColumns";
import { sortKeyOfDate } from "../../src/plan/values/sortKeyOfDate";

const empty = emptyPlan("nb");
const matched = (header: readonly string[]) =>
  matchColumns(header, importColumns(empty, HANDLINGSPLAN)).map(({ column }) => column);

describe("a header is known with", () => {
  test.each([
    ["soft hyphens", "Kompe\u00ADtanse\u00ADbehov", "need"],
    ["a hyphen and a line break", "Tiltak og mål-\ngruppe", "action"],
    ["a hyphen and a line break of Windows", "Ansvar-\r\nlig", "responsible"],
    ["a hyphen, a space and a line break", "Frist for gjennom- \nføring", "deadline"],
    ["a line break behind a slash", "Kostnad/\nfinan-\nsiering", "cost"],
    ["a space of no width", "Sta\u200Btus", "status"],
    ["a line break within a word", "Evalu\nering", "evaluation"],
    ["a hyphen that no line breaks at", "Kompetanse\u2011behov", "need"],
    ["capitals parted at a line's end", "ANSVAR-\nLEG", "responsible"],
    ["line breaks between words", "Behov\nfor\nkompetanse", "need"],
  ])("%s", (_what, name, id) => {
    expect(matched(["Vår egen kolonne", name])).toEqual([null, id]);
  });

  const setup = (...rows: readonly (readonly string[])[]) => guessSetup(rows, importColumns(empty, MEASURES_TO_IMPORT));

  test("sub-rows below merged cells", () => {
    const rows = [
      ["Tiltak", "Tid", "Tid", "Ansvarlig"],
      ["Tiltak", "Start", "Slutt", "Ansvarlig"],
      ["Kurs", "2027", "2028", "HR"],
    ];
    expect(setup(...rows)).toEqual({ header: 0, below: 2, match: ["action", "period", "deadline", "responsible"] });
  });

  test("sub-rows below cells that were left blank", () => {
    const rows = [
      ["Tiltak", "Tid", "", "Ansvarlig", "Økonomi", ""],
      ["", "Oppstart", "Frist", "", "Kostnad", "Finansiering"],
      ["Kurs", "2027", "2028", "HR", "1000", "Tilskudd"],
    ];
    expect(setup(...rows)).toEqual({
      header: 0,
      below: 2,
      match: ["action", "period", "deadline", "responsible", "cost", "financing"],
    });
    expect(sheetColumns(rows, setup(...rows)).map(({ name }) => name)).toEqual([
      ...["Tiltak", "Tid Oppstart", "Tid Frist", "Ansvarlig", "Økonomi Kostnad", "Økonomi Finansiering"],
    ]);
  });

  test("no sub-row where the first row of content lacks some cells", () => {
    const rows = [
      ["Tiltak", "Frist", "Ansvarlig", "Merknad", ""],
      ["Kurs", "", "", "Ny", "Gammel"],
    ];
    expect(setup(...rows).below).toBe(1);
  });
});

describe("columns of years", () => {
  const read = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
    const all = [header, ...rows];
    const setup = guessSetup(all, importColumns(empty, MEASURES_TO_IMPORT));
    const content = contentRows(all, setup);
    const { rows: proposed } = planImport(content.rows, content.match, MEASURES_TO_IMPORT, empty);
    return { setup, cells: proposed.map(({ cells }) => cells) };
  };

  test("with crosses are the deadline", () => {
    const { cells } = read(
      ["Tiltak", "Ansvarlig", "2027", "2028", "2029", "2030"],
      ["Fagbrev på jobb", "Helse", "x", "x", "", ""],
      ["Lederprogram", "HR", "", "X", "x", ""],
      ["Mentor", "HR", "x", "", "x", "x"],
      ["Stipend", "HR", "", "", "", "✓"],
      ["Rådgiver", "HR", "", "", "", ""],
    );
    expect(cells.map(({ deadline }) => deadline)).toEqual([
      "2027–2028",
      "2028–2029",
      "2027, 2029–2030",
      "2030",
      undefined,
    ]);
    expect(cells.slice(0, 4).map(({ deadline }) => sortKeyOfDate(deadline!))).toEqual([
      ...["2028-12-31", "2029-12-31", "2030-12-31", "2030-12-31"],
    ]);
  });

  test("are the period where there is a deadline too", () => {
    const { cells } = read(["Tiltak", "Frist", "2027", "2028"], ["Kurs", "1.6.2028", "x", "x"]);
    expect(cells).toEqual([{ action: "Kurs", deadline: "01.06.2028", period: "2027–2028" }]);
  });

  test("may stand in another order, below a common name, or be school years", () => {
    expect(read(["Tiltak", "2028", "2027"], ["Kurs", "x", "x"]).cells[0]?.deadline).toBe("2027–2028");
    const below = read(["Tiltak", "Tidsrom", ""], ["", "2027", "2028"], ["Kurs", "x", ""]);
    expect(below.cells).toEqual([{ action: "Kurs", deadline: "2027" }]);
    expect(read(["Tiltak", "2027/28", "2028/29"], ["Kurs", "x", "x"]).cells[0]?.deadline).toBe("2027–2029");
  });

  test("with amounts are what each year costs", () => {
    const { cells } = read(["Tiltak", "2027", "2028"], ["Kurs", "50 000", "kr 20 000"], ["Fagbrev", "", "10 000"]);
    expect(cells[0]).toEqual({ action: "Kurs", year1: "50\u00A0000", year2: "20\u00A0000" });
  });

  test("may say no in words where others say yes", () => {
    const { cells } = read(["Tiltak", "2027", "2028", "2029"], ["Kurs", "ja", "Nei", "X"]);
    expect(cells).toEqual([{ action: "Kurs", deadline: "2027, 2029" }]);
  });

  test("name the columns, whatever words stand below them", () => {
    const { cells } = read(["Tiltak", "2027", "2028"], ["Kurs", "oppstart", "ferdig"]);
    expect(cells).toEqual([{ action: "Kurs" }]);
  });

  test("with words are left to the user", () => {
    const { setup } = read(["Tiltak", "2027", "2028"], ["Kurs", "Vi leier inn to", "Vi ser an"]);
    expect([setup.marks, setup.match]).toEqual([undefined, ["action", null, null]]);
  });

  test("whose figures are counted in millions are read in kroner, and their sum is the cost", () => {
    const { cells } = read(
      ["Tiltak", "Kostnad MNOK", "Kostnad MNOK", "Kostnad MNOK"],
      ["Tiltak", "2027", "2028", "Sum"],
      ["Kurs", "0,12", "0,035", "0,155"],
    );
    expect(cells).toEqual([{ action: "Kurs", year1: "120\u00A0000", year2: "35\u00A0000", cost: "155\u00A0000" }]);
  });

  test("say what is marked, whatever that is", () => {
    const years = ["2027", "2028", "2029", "2030"];
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (marks) => {
        const { cells } = read(
          ["Tiltak", ...years],
          ["Kurs", ...marks.map((is) => (is ? "x" : ""))],
          ["B", "x", "", "", ""],
        );
        const said = (cells[0]?.deadline ?? "").split(", ").filter(Boolean);
        const all = said.flatMap((run) => {
          const [from = "", to = from] = run.split("–");
          return years.filter((year) => year >= from && year <= to);
        });
        expect(all).toEqual(years.filter((_, index) => marks[index]));
      }),
    );
  });
});

describe("columns of months and other parts of a year", () => {
  const INITIALS = "J F M A M J J A S O N D".split(" ");
  const read = (...all: readonly (readonly string[])[]) => {
    const content = contentRows(all, guessSetup(all, importColumns(empty, MEASURES_TO_IMPORT)));
    return planImport(content.rows, content.match, MEASURES_TO_IMPORT, empty).rows.map(({ cells }) => cells);
  };
  const marked = (...months: readonly number[]) => INITIALS.map((_, month) => (months.includes(month + 1) ? "x" : ""));

  test("with crosses are the deadline: a year wheel with the months' first letters below the year", () => {
    const cells = read(
      ["Tiltak", "Hvem", ...INITIALS.map(() => "Når i 2027")],
      ["Tiltak", "Hvem", ...INITIALS],
      ["Kurs", "HR", ...marked(8, 9, 10)],
      ["Mentor", "HR", ...marked(1)],
      ["Samling", "HR", ...marked(3, 9, 10, 12)],
      ["Pause", "HR", ...marked()],
    );
    expect(cells.map(({ deadline }) => deadline)).toEqual([
      ...["august–oktober 2027", "januar 2027", "mars, september–oktober og desember 2027", undefined],
    ]);
    expect(cells.slice(0, 3).map(({ deadline }) => sortKeyOfDate(deadline!))).toEqual([
      ...["2027-10-31", "2027-01-31", "2027-12-31"],
    ]);
  });

  test("may be shortened, of several years, quarters, thirds or halves, the year in a title", () => {
    expect(read(["Årshjul 2028"], ["Tiltak", "Jan", "Feb.", "Mars"], ["Kurs", "x", "", "x"])[0]?.deadline).toBe(
      "januar og mars 2028",
    );
    expect(read(["Tiltak", "nov 2027", "des 27", "jan 28"], ["Kurs", "x", "x", "x"])[0]?.deadline).toBe(
      "november 2027–januar 2028",
    );
    expect(read(["Tiltak", "Q1 2027", "Q2 2027", "Q3 2027"], ["Kurs", "", "x", "x"])[0]?.deadline).toBe(
      "2. kvartal–3. kvartal 2027",
    );
    expect(read(["Tiltak", "1. tertial", "2. tertial"], ["Kurs", "x", ""])[0]?.deadline).toBe("1. tertial");
    expect(
      read(["Tiltak", "2027", "", "2028", ""], ["", "H1", "H2", "H1", "H2"], ["Kurs", "", "x", "x", ""])[0],
    ).toEqual({ action: "Kurs", deadline: "2. halvår 2027–1. halvår 2028" });
  });

  test("may be seasons, and years may stand behind a word, with marks or with what each costs", () => {
    expect(read(["Tiltak", "Høst 2027", "Vår 2027"], ["Kurs", "x", "x"])[0]?.deadline).toBe("vår–høst 2027");
    expect(read(["Tiltak", "Tidsplan 2027", "Tidsplan 2028"], ["Kurs", "X", "X"])[0]?.deadline).toBe("2027–2028");
    const costs = read(
      ["Tiltak", "Budsjett 2027", "Budsjett 2028", "Brukt 2027", "Brukt 2028"],
      ["Kurs", "5", "6", "7", "8"],
    );
    expect(costs).toEqual([{ action: "Kurs", year1: "5", year2: "6" }]);
    expect(read(["Tiltak", "Kostnad 2027", "Kostnad 2028"], ["Kurs", "5", ""])).toEqual([
      { action: "Kurs", year1: "5" },
    ]);
  });

  test("with words are left alone, and so are letters that are no months", () => {
    const [words] = read(["Tiltak", "Januar", "Februar"], ["Kurs", "Oppstart", "Samling"]);
    const [letters] = read(["Tiltak", "A", "B", "C"], ["Kurs", "x", "x", ""]);
    expect([words, letters]).toEqual([{ action: "Kurs" }, { action: "Kurs" }]);
  });

  test("say what is marked, whatever that is", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (months) => {
        const [cells] = read(
          ["Hjul 2027"],
          ["Tiltak", ...INITIALS],
          ["Kurs", ...marked(...months)],
          ["B", ...marked(1, 2)],
        );
        const last = Math.max(...months);
        expect(sortKeyOfDate(cells?.deadline ?? "")?.slice(0, 7)).toBe(`2027-${String(last).padStart(2, "0")}`);
      }),
    );
  });
});
