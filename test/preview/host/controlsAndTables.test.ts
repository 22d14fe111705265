import { openInWord } from "../../openInWord";
import { control, para, parts, table, zip } from "../../builders";
import { faultsOf } from "./faultsOf";
import { codeOf, opened, run, shape } from "./inWord";

test("a content control is found by its tag, keeps its settings, and is taken away with or without what it holds", async () => {
  const word = await opened([para("a"), para("b")]);
  await run((context) => {
    const made = context.document.body.paragraphs.getFirst().insertContentControl();
    made.set({ tag: "kplan:s1:x", title: "Tittel", appearance: "Hidden", color: "#123456", cannotDelete: true });
    return () => undefined;
  });
  const settings = await run((context) => {
    const found = context.document.contentControls.getByTag("kplan:s1:x").getFirst().load();
    const byTitle = context.document.contentControls.getByTitle("Tittel").load("items/id");
    return () => [
      found.title,
      found.appearance,
      found.color,
      found.cannotDelete,
      found.cannotEdit,
      found.text,
      byTitle.items[0]!.id === found.id,
    ];
  });
  expect(settings).toEqual(["Tittel", "Hidden", "#123456", true, false, "a", true]);
  await run((context) => {
    const found = context.document.contentControls.getFirst();
    found.cannotDelete = false;
    found.delete(true);
    return () => undefined;
  });
  expect(shape(word)).toBe("a|b");
});

test("controls that are not rich text are none of the document's controls", async () => {
  await opened([
    '<w:sdt><w:sdtPr><w:id w:val="5"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
    para("b"),
  ]);
  const read = await run((context) => {
    const controls = context.document.contentControls.load("items/id");
    const parent = context.document.body.paragraphs.getFirst().parentContentControlOrNullObject.load("id");
    return () => [controls.items.length, parent.isNullObject];
  });
  expect(read).toEqual([0, true]);
});

test("a placeholder goes when text is put in", async () => {
  const word = await opened([para("")]);
  const read = await run((context) => {
    const made = context.document.body.paragraphs.getFirst().insertContentControl();
    made.placeholderText = "Skriv her";
    made.load("text");
    return () => made.text;
  });
  expect(read).toBe("Skriv her");
  await run((context) => {
    context.document.contentControls.getFirst().insertText("tekst", "Start");
    return () => undefined;
  });
  expect(shape(word)).toBe("{tekst}");
});

test("a table is changed in place: cells, rows and columns", async () => {
  const word = await opened([
    table([
      ["a", "b"],
      ["c", "d"],
    ]),
    para(""),
  ]);
  const read = await run((context) => {
    const made = context.document.body.tables.getFirst();
    made.getCell(0, 1).value = "B";
    made.addRows("End", 1, [["e", "f"]]);
    made.deleteRows(1, 1);
    made.addColumns("Start", 1, [["1"], ["2"]]);
    made.rows.getFirst().insertRows("After", 1, [["x", "y", "z"]]);
    made.load("values,rowCount,styleBuiltIn");
    return () => [made.values, made.rowCount, made.styleBuiltIn];
  });
  expect(read).toEqual([
    [
      ["1", "a", "B"],
      ["x", "y", "z"],
      ["2", "e", "f"],
    ],
    3,
    "TableGrid",
  ]);
  expect(shape(word)).toBe("[1;a;B]|[x;y;z]|[2;e;f]|");
});

test("the last row takes its table with it", async () => {
  const word = await opened([table([["a"]]), para("z")]);
  await run((context) => {
    context.document.body.tables.getFirst().deleteRows(0, 1);
    return () => undefined;
  });
  expect(shape(word)).toBe("z");
});

test("cells have the margins that are set for their table, and the file is valid", async () => {
  const word = await opened([para("a")]);
  const read = await run(({ document }) => {
    const table = document.body.insertTable(1, 2, "End", [["x", "y"]]);
    table.setCellPadding("Right", 3);
    table.setCellPadding("Left", 2.5);
    const paddings = (["Left", "Right", "Top"] as const).map((side) => table.getCellPadding(side));
    return () => paddings.map(({ value }) => value);
  });
  expect(read).toEqual([2.5, 3, 0]);
  expect(faultsOf(await word.host.save())).toEqual([]);
});

test.each([
  ["red", "#FF0000"],
  ["DarkBlue", "#00008B"],
  ["#12ab9f", "#12AB9F"],
])("a content control takes the colour %s, and answers %s", async (color, answer) => {
  await opened([control("k", para("a"))]);
  const read = await run(({ document }) => {
    const found = document.contentControls.getFirst();
    found.color = color;
    found.load("color");
    return () => found.color;
  });
  expect(read).toBe(answer);
  expect(await codeOf(({ document }) => (document.contentControls.getFirst().color = "rødt"))).toBe("InvalidArgument");
});

test.each([
  [
    "of its style",
    '<w:tblCellMar><w:top w:w="20"/><w:left w:w="108"/><w:right w:w="108"/></w:tblCellMar>',
    [1, 5.4, 5.4],
  ],
  ["that Word has where no style says anything", "", [0, 5.75, 5.75]],
])("the cells of a table have the margins %s", async (_, margins, expected) => {
  const files = parts([table([["a"]]), para("")]);
  const styles = files["word/styles.xml"]!.replace('<w:tblInd w:w="0" w:type="dxa"/>', `$&${margins}`);
  await openInWord(await zip({ ...files, "word/styles.xml": styles }));
  const read = await run(({ document }) => {
    const found = document.body.tables.getFirst();
    const paddings = (["Top", "Left", "Right"] as const).map((side) => found.getCellPadding(side));
    return () => paddings.map(({ value }) => value);
  });
  expect(read).toEqual(expected);
});

test("tables and controls that come in at the end are in the collections that were loaded before", async () => {
  await opened([control("k", para("a")), para("b")]);
  const counts = await Word.run(async (context) => {
    const { body } = context.document;
    const around = context.document.contentControls.getFirst();
    const found = [body.tables, body.contentControls, around.contentControls, around.tables];
    for (const each of found) each.load("items");
    await context.sync();
    const before = found.map(({ items }) => items.length);
    body.insertTable(1, 1, "End");
    around.insertTable(1, 1, "End");
    around.insertParagraph("c", "End").insertContentControl();
    for (const each of found) each.load("items");
    await context.sync();
    return [before, found.map(({ items }) => items.length)];
  });
  expect(counts).toEqual([
    [0, 1, 0, 0],
    [2, 2, 1, 1],
  ]);
});
