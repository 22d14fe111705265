import { fc } from "../seeded";
import type { Rows } from "../../src/document/table/Rows";
import { tableEdits, type TableEdit } from "../../src/document/table/tableEdits";
import { performEdit as perform } from "./performEdit";
import { rows } from "./tableToSync";

function told(edit: TableEdit): string {
  if (edit.kind === "cell") return `${edit.row},${edit.column}=${edit.text}`;
  if (edit.kind === "delete") return `-${edit.row}x${edit.count}`;
  const added = edit.rows.map((row) => row.join("|")).join(" ");
  return edit.kind === "append" ? `+end ${added}` : `+${edit.where} ${edit.beside} ${added}`;
}

const FROM = ["Nr|Tiltak", "T1|a", "T2|b", "T3|c"];

test.each([
  ["nothing has changed", FROM, []],
  ["a cell has changed", ["Nr|Tiltak", "T1|a", "T2|x", "T3|c"], ["2,1=x"]],
  ["a row in the middle is gone", ["Nr|Tiltak", "T1|a", "T3|c"], ["-2x1"]],
  ["two rows are gone, and one has changed", ["Nr|Tiltak", "T3|x"], ["3,1=x", "-1x2"]],
  ["the last row is gone", ["Nr|Tiltak", "T1|a", "T2|b"], ["-3x1"]],
  ["a row is new in the middle", ["Nr|Tiltak", "T1|a", "T4|d", "T2|b", "T3|c"], ["+After 1 T4|d"]],
  ["a row is new at the top", ["Nr|Tiltak", "T4|d", "T1|a", "T2|b", "T3|c"], ["+Before 1 T4|d"]],
  ["a row is new at the end", [...FROM, "T4|d"], ["+end T4|d"]],
  ["a row has taken another's place", ["Nr|Tiltak", "T1|a", "T4|d", "T3|c"], ["-2x1", "+After 1 T4|d"]],
  ["rows have changed places", ["Nr|Tiltak", "T2|b", "T1|a", "T3|c"], ["1,0=T2", "1,1=b", "2,0=T1", "2,1=a"]],
  ["all rows are others", ["Nr|Tiltak", "T8|x", "T9|y"], ["1,0=T8", "1,1=x", "-2x2", "+end T9|y"]],
  ["all rows are gone", ["Nr|Tiltak"], ["-1x3"]],
  ["the header has changed", ["Nr|Hva", "T1|a", "T2|b", "T3|c"], ["0,1=Hva"]],
])("rows that stay are left alone where %s", (_, to, edits) => {
  expect(tableEdits(rows(...FROM), rows(...to)).map(told)).toEqual(edits);
});

test("a row whose texts are all new is the same row when that is known", () => {
  const to = rows("Nr|Tiltak", "T1|a", "X|y", "T3|c");
  expect(tableEdits(rows(...FROM), to, [0, 1, 2, 3]).map(told)).toEqual(["2,0=X", "2,1=y"]);
});

test("rows without a name of their own are told by their texts", () => {
  const edits = tableEdits(rows("A|B|C", "x|1|2", "x|3|4", "x|5|6"), rows("A|B|C", "x|3|9", "x|5|6"));
  expect(edits.map(told)).toEqual(["2,2=9", "-1x1"]);
});

test("the edits always give the rows, and never delete the header", () => {
  const cell = fc.constantFrom("", "a", "b", "T1", "T2", "T3");
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(table, table, fc.boolean(), (from, to, isKnown) => {
      const origins = to.map((_, index) => (index < from.length && (index === 0 || index % 2 === 0) ? index : null));
      const edits = tableEdits(from, to, isKnown ? origins : undefined);
      expect(edits.reduce<Rows>(perform, from)).toEqual(to);
      expect(edits.every((edit) => edit.kind !== "delete" || edit.row > 0)).toBe(true);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 200) },
  );
});
