import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { contentRows, guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import type { Sheet, SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { planImport } from "../../src/plan/sheet/take/planImport";

const empty = emptyPlan("nb");
export const HEADER = ["Nr", "Kompetansebehov", "Tiltak", "Ansvarlig", "Frist", "Kostnad", "Status"];

/** What comes of a sheet: actions of the rows taken in, and what the others are taken for. */
export function takenFrom({ rows, struck = [] }: Pick<Sheet, "rows" | "struck">) {
  const setup = guessSetup(rows, importColumns(empty, HANDLINGSPLAN));
  const content = contentRows(rows, setup);
  const facts = { struck: struck.map((row) => row - setup.below) };
  const proposal = planImport(content.rows, content.match, HANDLINGSPLAN, empty, facts);
  return {
    actions: proposal.rows.map(({ cells }) => cells["action"]),
    aside: proposal.aside.map(({ row, takenFor }) => [rows[setup.below + row]?.find(Boolean), takenFor]),
    proposal,
  };
}

export const full = (nr: string, action: string) => [nr, "Behov", action, "HR", "2027", "1000", "Pågår"];
export const alone = (text: string, place = 0) => HEADER.map((_, index) => (index === place ? text : ""));
export const merged = (text: string, width = HEADER.length) => HEADER.map((_, index) => (index < width ? text : ""));
export const taken = (...rows: SheetRows) => takenFrom({ rows: [HEADER, ...rows] });
