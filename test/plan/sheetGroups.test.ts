import { fc } from "../seeded";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { groupColumns } from "../../src/plan/sheet/match/groupColumns";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import type { SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { planImport } from "../../src/plan/sheet/take/planImport";

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
