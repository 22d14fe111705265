import { fc } from "../seeded";
import type { Rows } from "../../src/document/table/Rows";
import { isShaped, tableEdits, type TableEdit } from "../../src/document/table/tableEdits";
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

test("a row with a name of its own is the same row, though all else in it is new", () => {
  expect(tableEdits(rows("A|B|C", "x|1|2"), rows("A|B|C", "y|1|2", "x|3|4")).map(told)).toEqual([
    "1,1=3",
    "1,2=4",
    "+Before 1 y|1|2",
  ]);
});

test("of rows with the same name the one with the same texts stays", () => {
  const edits = tableEdits(rows("A|B|C", "x|1|2", "y|3|4"), rows("A|B|C", "x|5|6", "x|1|2", "y|3|4"));
  expect(edits.map(told)).toEqual(["+Before 1 x|5|6"]);
  const without = tableEdits(rows("A|B|C", "x|5|6", "x|1|2", "y|3|4"), rows("A|B|C", "x|1|2", "y|3|4"));
  expect(without.map(told)).toEqual(["-1x1"]);
});

test("rows without a name are not told by that", () => {
  expect(tableEdits(rows("A|B|C", "-|1|2"), rows("A|B|C", "-|3|4", "-|1|2")).map(told)).toEqual(["+Before 1 |3|4"]);
});

test("a table without a row below its header gets its first ones at the end", () => {
  expect(tableEdits(rows("A|B"), rows("C|B", "a|b")).map(told)).toEqual(["0,0=C", "+end a|b"]);
  expect(tableEdits(rows("A|B", "a|b"), []).map(told)).toEqual([]);
});

describe("new rows look like", () => {
  const from = rows("Nr|Tiltak", "T1|a", "Sum|1", "T2|b", "T3|x|y", "T4|d");
  const isAside = { aside: [2] };
  const told1 = (to: readonly string[], origins: readonly (number | null)[]) =>
    tableEdits(from, rows(...to), origins, isAside).map(told);

  test.each([
    ["the row above", ["Nr|Tiltak", "T1|a", "N|n", "Sum|1"], [0, 1, null, 2], ["-3x3", "+After 1 N|n"]],
    [
      "the row below where the one above is none of ours",
      ["Nr|Tiltak", "T1|a", "Sum|1", "N|n", "T2|b"],
      [0, 1, 2, null, 3],
      ["-4x2", "+Before 3 N|n"],
    ],
    [
      "the row below where the one above is as wide only with merged cells",
      ["Nr|Tiltak", "T2|b", "T3|x|y", "N|n", "T4|d"],
      [0, 3, 4, null, 5],
      ["+Before 5 N|n", "-1x2"],
    ],
    [
      "the row above where neither is like them",
      ["Nr|Tiltak", "T1|a", "Sum|1", "N|n", "T3|x|y", "T4|d"],
      [0, 1, 2, null, 4, 5],
      ["-3x1", "+After 2 N|n"],
    ],
  ])("%s", (_, to, origins, edits) => {
    expect(told1(to, origins)).toEqual(edits);
  });
});

test("rows below a header that stands in another table are told from the first one on", () => {
  const part = { aside: [1], hasHeader: false };
  const edits = tableEdits(rows("T1|a", "Sum|1", "T2|b"), rows("T1|x", "Sum|1", "N|n", "T2|b"), [0, 1, null, 2], part);
  expect(edits.map(told)).toEqual(["0,1=x", "+Before 2 N|n"]);
  const shorter = tableEdits(rows("T1|a", "T2|b"), rows("T2|b", "N|n"), [1, null], { hasHeader: false });
  expect(shorter.map(told)).toEqual(["+end N|n", "-0x1"]);
});

describe("new rows are as wide as the row that they get their shape from", () => {
  const from = rows("Nr|Tiltak", "T1|a", "T2|b|c");
  const insert = (beside: number) => ({ kind: "insert", where: "After", beside, rows: rows("N|n") }) as const;
  const append = (...lines: string[]) => ({ kind: "append", rows: rows(...lines) }) as const;

  test("or cells are merged there", () => {
    expect(isShaped(from, [insert(1), append("N|n|m")])).toBe(true);
    expect(isShaped(from, [insert(1), insert(2)])).toBe(false);
    expect(isShaped(from, [append("N|n")])).toBe(false);
  });

  test("whatever goes, and whatever cells get other texts", () => {
    const cell = { kind: "cell", row: 2, column: 0, text: "x" } as const;
    expect(isShaped(from, [cell, { kind: "delete", row: 2, count: 1 }])).toBe(true);
  });
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
