import { docx, para, table } from "../../builders";
import { openInWord } from "../../openInWord";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

async function inTable<T>(act: (table: Word.Table, context: Word.RequestContext) => Promise<T>): Promise<T> {
  return Word.run((context) => act(context.document.body.tables.getFirst(), context));
}

test("a table's font size is given to all its text, and to what is typed and added later", async () => {
  const { host } = await openInWord(await docx(table([["a", ""]]), para("utenfor")));
  await inTable(async (first, context) => {
    first.font.size = 8;
    first.getCell(0, 1).value = "b";
    first.addRows("End", 1, [["c", "d"]]);
    await context.sync();
  });
  const sizes = [...host.documentXml.getElementsByTagNameNS(W, "r")].map((run) => [
    run.textContent,
    run.getElementsByTagNameNS(W, "sz")[0]?.getAttributeNS(W, "val") ?? null,
  ]);
  expect(sizes).toEqual([
    ["a", "16"],
    ["b", "16"],
    ["c", "16"],
    ["d", "16"],
    ["utenfor", null],
  ]);
});

test("a table's font size is read back, and null where it was not given", async () => {
  await openInWord(await docx(table([["a"]]), para("")));
  await inTable(async (first, context) => {
    const { font } = first;
    font.load("size");
    await context.sync();
    expect(font.size).toBeNull();
    font.size = 9.5;
    font.load("size");
    await context.sync();
    expect(font.size).toBe(9.5);
  });
});

test.each([0, 2000, "8"])("a font size of %p is an invalid argument", async (size) => {
  await openInWord(await docx(table([["a"]]), para("")));
  const act = inTable(async (first, context) => {
    first.font.size = size as number;
    await context.sync();
  });
  await expect(act).rejects.toMatchObject({ code: "InvalidArgument" });
});
