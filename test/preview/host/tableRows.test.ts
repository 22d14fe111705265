import { para, table } from "../../builders";
import { codeOf, opened, run, shape, W } from "./inWord";
import type { OpenDocument } from "../../openInWord";

const TABLE = [
  ["A", "B"],
  ["a", "b"],
  ["c", "d"],
];

const SHADED =
  '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid><w:gridCol w:w="4531"/></w:tblGrid>' +
  '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="600"/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4531" w:type="dxa"/>' +
  '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>' +
  "<w:t>Tiltak</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

const tableOf = (context: Word.RequestContext): Word.Table => context.document.body.tables.getFirst();

function names(word: OpenDocument, row: number): string[] {
  const rows = word.host.documentXml.getElementsByTagNameNS(W, "tr");
  return [...rows[row]!.getElementsByTagName("*")].map((element) => element.localName);
}

test("rows are put in before and after a row, with these texts or empty, and the new rows are answered", async () => {
  const word = await opened([table(TABLE), para("")]);
  const read = await run((context) => {
    const second = tableOf(context).getCell(1, 0).parentRow;
    const made = second.insertRows("Before", 2, [
      ["1", "2"],
      ["3", "4"],
    ]);
    made.load("items/values,items/rowIndex");
    second.insertRows("After", 1);
    second.load("values,rowIndex");
    return () => [made.items.map((row) => [row.rowIndex, row.values]), second.rowIndex, second.values];
  });
  expect(read).toEqual([
    [
      [1, [["1", "2"]]],
      [2, [["3", "4"]]],
    ],
    3,
    [["a", "b"]],
  ]);
  expect(shape(word)).toBe("[A;B]|[1;2]|[3;4]|[a;b]|[;]|[c;d]|");
});

test("a row that was put in is written, and deleted, through its own object", async () => {
  const word = await opened([table(TABLE), para("")]);
  await run((context) => {
    const made = tableOf(context).rows.getFirst().insertRows("After", 2);
    made.getFirst().values = [["x", "y"]];
    made.getFirst().getNext().delete();
    return () => undefined;
  });
  expect(shape(word)).toBe("[A;B]|[x;y]|[a;b]|[c;d]|");
});

test("a new row has the format of the row beside it, but not its mark as a header row", async () => {
  const word = await opened([SHADED, para("")]);
  await run((context) => {
    tableOf(context)
      .rows.getFirst()
      .insertRows("After", 1, [["Kurs"]]);
    return () => undefined;
  });
  expect(names(word, 1)).toEqual(names(word, 0).filter((name) => name !== "tblHeader"));
  expect(names(word, 0)).toContain("tblHeader");
  expect(shape(word)).toBe("[Tiltak]|[Kurs]|");
});

test("rows and columns are put in and taken out from a cell", async () => {
  const word = await opened([table(TABLE), para("")]);
  await run((context) => {
    const cell = tableOf(context).getCell(1, 1);
    cell.insertRows("Before", 1, [["x", "y"]]);
    cell.insertColumns("Before", 1, [["1"], ["2"], ["3"], ["4"]]);
    cell.deleteColumn();
    tableOf(context).getCell(3, 0).deleteRow();
    return () => undefined;
  });
  expect(shape(word)).toBe("[A;1]|[x;2]|[a;3]|");
});

test("the cells of a table follow one another from row to row, and the last has none after it", async () => {
  await opened([table(TABLE), para("")]);
  const read = await run((context) => {
    const cell = (row: number, column: number): Word.TableCell => tableOf(context).getCell(row, column);
    const next = [cell(0, 0), cell(0, 1), cell(2, 1)].map((each) => each.getNextOrNullObject().load("value"));
    const outside = tableOf(context).getCellOrNullObject(3, 0).load("value");
    return () => [...next.map((each) => (each.isNullObject ? null : each.value)), outside.isNullObject];
  });
  expect(read).toEqual(["B", "a", null, true]);
});

test("rows in the middle are deleted, and the last column takes its table with it", async () => {
  const word = await opened([table(TABLE), para("z")]);
  await run((context) => {
    tableOf(context).deleteRows(1, 1);
    return () => undefined;
  });
  expect(shape(word)).toBe("[A;B]|[c;d]|z");
  await run((context) => {
    tableOf(context).deleteColumns(0, 2);
    return () => undefined;
  });
  expect(shape(word)).toBe("z");
});

test("an empty row keeps its cells", async () => {
  const word = await opened([table(TABLE), para("")]);
  await run((context) => {
    tableOf(context).rows.getFirst().clear();
    return () => undefined;
  });
  expect(shape(word)).toBe("[;]|[a;b]|[c;d]|");
});

type Act = (table: Word.Table) => void;

const REFUSED: readonly (readonly [string, string, Act])[] = [
  ["rows in no place of a row", "InvalidArgument", (t) => t.rows.getFirst().insertRows("End" as "After", 1)],
  ["rows in no place of a table", "InvalidArgument", (t) => t.addRows("Before" as "Start", 1)],
  ["no rows", "InvalidArgument", (t) => t.rows.getFirst().insertRows("After", 0)],
  ["half a row", "InvalidArgument", (t) => t.addRows("End", 0.5)],
  ["a row with too many texts", "InvalidArgument", (t) => t.rows.getFirst().insertRows("After", 1, [["x", "y", "z"]])],
  ["a row with texts for two", "InvalidArgument", (t) => t.addRows("End", 1, [["x", "y"], ["z"]])],
  [
    "a row before the first to be deleted",
    "InvalidArgument",
    (t) => {
      t.deleteRows(-1, 1);
    },
  ],
  [
    "no rows to be deleted",
    "InvalidArgument",
    (t) => {
      t.deleteRows(0, 0);
    },
  ],
  [
    "a column that is not there to be deleted",
    "ItemNotFound",
    (t) => {
      t.deleteColumns(2, 1);
    },
  ],
  [
    "a column before the first to be deleted",
    "InvalidArgument",
    (t) => {
      t.deleteColumns(-1, 1);
    },
  ],
  [
    "columns with texts for too many rows",
    "InvalidArgument",
    (t) => {
      t.addColumns("End", 1, [["x"], [], [], []]);
    },
  ],
  [
    "columns in no place of a cell",
    "InvalidArgument",
    (t) => {
      t.getCell(0, 0).insertColumns("End" as "After", 1);
    },
  ],
  ["a row's texts of another size", "InvalidArgument", (t) => (t.rows.getFirst().values = [["x"]])],
  ["the cell after the last of the table", "ItemNotFound", (t) => t.getCell(2, 1).getNext().load("value")],
];

test.each(REFUSED)("%s: %s, and the table stays as it was", async (_, code, act) => {
  const word = await opened([table(TABLE), para("")]);
  expect(
    await codeOf((context) => {
      act(tableOf(context));
    }),
  ).toBe(code);
  expect(shape(word)).toBe("[A;B]|[a;b]|[c;d]|");
});

test("a row that was deleted can be used no more", async () => {
  await opened([table(TABLE), para("")]);
  const code = await codeOf((context) => {
    const row = tableOf(context).rows.getFirst();
    row.delete();
    row.insertRows("After", 1);
  });
  expect(code).toBe("ItemNotFound");
});

test("new cells for which there is no text are empty", async () => {
  const word = await opened([table([["A", "B"]]), para("")]);
  await run((context) => {
    const found = tableOf(context);
    found.rows.getFirst().insertRows("After", 2, [["1"]]);
    found.addRows("End", 1, [[]]);
    found.addColumns("End", 2, [["x"], ["y", "z"]]);
    context.document.body.insertTable(2, 2, "Start", [["2"]]);
    return () => undefined;
  });
  expect(shape(word)).toBe("[2;]|[;]||[A;B;x;]|[1;;y;z]|[;;;]|[;;;]|");
});
