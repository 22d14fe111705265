import { fc } from "../seeded";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { groupColumns } from "../../src/plan/sheet/match/groupColumns";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import type { SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { cell, sheetXml, workbook } from "./makeWorkbook";
import { provideTextCoding } from "./provideTextCoding";

provideTextCoding();

const empty = emptyPlan("nb");

describe("a text that stands once for the rows below it", () => {
  const grouped = (...rows: SheetRows) => {
    const all = [["Behov", "Tiltak", "Frist"], ...rows];
    const { below, match } = guessSetup(all, importColumns(empty, HANDLINGSPLAN));
    const found = groupColumns(all.slice(below), match, "action");
    const facts = { groups: found.places };
    const columns = match.map((column) => ({ column }));
    const proposal = planImport(all.slice(below), columns, HANDLINGSPLAN, empty, facts);
    return { found, needs: proposal.rows.map(({ cells }) => cells["need"] ?? "") };
  };

  test("is used for them as far as the next text, heading, sum or empty row", () => {
    const { found, needs } = grouped(
      ["Norsk", "Kurs", "2027"],
      ["", "Språkvenn", "2027"],
      ["Ledelse", "Veiledning", "2027"],
      ["", "Mentor", "2027"],
      ["Oppvekst", "Oppvekst", "Oppvekst"],
      ["", "Stipend", "2028"],
      ["Fagbrev", "Studium", "2028"],
      ["", "", ""],
      ["", "Messe", "2028"],
    );
    expect(needs).toEqual(["Norsk", "Norsk", "Ledelse", "Ledelse", "", "Fagbrev", ""]);
    expect(found).toEqual({ places: [0], rows: 4 });
  });

  test("goes on below names of columns that are said again", () => {
    const { needs } = grouped(["Norsk", "Kurs", "2027"], ["Behov", "Tiltak", "Frist"], ["", "Mentor", "2027"]);
    expect(needs).toEqual(["Norsk", "Norsk"]);
  });

  test("is none where each row says its own, the first says none, or one cell of many is empty", () => {
    const many = Array.from({ length: 9 }, (_, index) => [`Behov ${index}`, `Kurs ${index}`, ""]);
    expect(grouped(["Norsk", "A", ""], ["Norsk", "B", ""], ["", "C", ""], ["", "D", ""]).found.places).toEqual([]);
    expect(grouped(["", "A", ""], ["Norsk", "B", ""], ["", "C", ""]).found.places).toEqual([]);
    expect(grouped(...many, ["", "Mentor", ""]).found.places).toEqual([]);
  });

  test("fills what was empty and nothing else, whatever stands in the list", () => {
    const need = fc.constantFrom("", "Norsk", "Ledelse", "Helse");
    fc.assert(
      fc.property(fc.array(need, { minLength: 2, maxLength: 12 }), (said) => {
        const { found, needs } = grouped(...said.map((each, index) => [each, `Kurs ${index}`, "2027"]));
        const last = said.map((_, at) => said.slice(0, at + 1).findLast((each) => each !== "") ?? "");
        expect(needs).toEqual(found.places.length === 0 ? said : last);
      }),
    );
  });
});

/** A row of a generated workbook: what it is, its cells, and whether the need above goes on in it by a merge. */
interface AnyRow {
  readonly kind: "measure" | "hidden" | "section" | "sum";
  readonly need: string;
  readonly isMerged: boolean;
}

const anyRow: fc.Arbitrary<AnyRow> = fc.record({
  kind: fc.constantFrom<AnyRow["kind"]>("measure", "measure", "measure", "hidden", "section", "sum"),
  need: fc.constantFrom("Norsk", "Ledelse", "Demens"),
  isMerged: fc.boolean(),
});

const line = (number: number, cells: readonly string[], attributes = "") =>
  `<row r="${number}"${attributes}>${cells.map((text, at) => (text === "" ? "" : cell(`${"ABCD".charAt(at)}${number}`, text))).join("")}</row>`;

test("needs merged over rows, sections, sums, hidden rows and a hidden column: each measure is one, for its need", async () => {
  const property = async (rows: readonly AnyRow[]) => {
    const goesOn = rows.map(
      ({ kind, isMerged }, at) => isMerged && kind === "measure" && rows[at - 1]?.kind === "measure",
    );
    const needs = rows.reduce<readonly string[]>((all, { need }, at) => [...all, goesOn[at] ? all.at(-1)! : need], []);
    const cells = rows.map(({ kind }, at) => {
      if (kind === "section") return [`Område ${at}`];
      if (kind === "sum") return ["Sum", "", "", "5000"];
      return [goesOn[at] ? "" : needs[at]!, `Kurs ${at}`, "internt", "1000"];
    });
    const xml = cells.map((row, at) => line(at + 2, row, rows[at]!.kind === "hidden" ? ' hidden="1"' : ""));
    const merges = rows.flatMap(({ kind }, at) => {
      if (kind === "section") return [`<mergeCell ref="A${at + 2}:D${at + 2}"/>`];
      const end = goesOn.findIndex((each, next) => next > at && !each);
      const last = (end === -1 ? rows.length : end) - 1;
      return kind === "measure" && !goesOn[at] && last > at ? [`<mergeCell ref="A${at + 2}:A${last + 2}"/>`] : [];
    });
    const header = line(1, ["Behov", "Tiltak", "Notat", "Kostnad"]);
    const columns = `<cols><col min="3" max="3" hidden="1"/></cols>`;
    const sheet = sheetXml(header + xml.join(""), `<mergeCells>${merges.join("")}</mergeCells>`);
    const read = await readSheetFile("a.xlsx", await workbook(sheet.replace("<sheetData>", `${columns}<sheetData>`)));
    const all = read.kind === "sheets" ? read.sheets[0]!.rows : [];
    const { below, match } = guessSetup(all, importColumns(empty, HANDLINGSPLAN));
    const { places } = groupColumns(all.slice(below), match, "action");
    const facts = { groups: places };
    const proposal = planImport(
      all.slice(below),
      match.map((column) => ({ column })),
      HANDLINGSPLAN,
      empty,
      facts,
    );
    const measures = rows.flatMap(({ kind }, at) => (kind === "measure" ? [[needs[at], `Kurs ${at}`]] : []));
    expect(proposal.rows.map(({ cells: said }) => [said["need"], said["action"]])).toEqual(measures);
  };
  await fc.assert(fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 10 }), property), { numRuns: 60 });
});
