import { readFileSync } from "node:fs";
import { control, docx, flatOpc, para, table } from "../../builders";
import { codeOf, opened, shape } from "./inWord";

const OOXML = flatOpc(para("O"));

let file = "";
beforeAll(async () => {
  file = Buffer.from(await docx(para("F"))).toString("base64");
});

const PLACES: readonly (readonly [string, (context: Word.RequestContext) => unknown, string])[] = [
  ["text with a line break", (c) => c.document.body.paragraphs.getFirst().insertText("1\n2", "End"), "a1|2|{k}|[t]|z"],
  [
    "a table at a control's end",
    (c) => c.document.contentControls.getFirst().insertTable(1, 2, "End", [["1", "2"]]),
    "a|{k|[1;2]|}|[t]|z",
  ],
  ["a table at the body's end", (c) => c.document.body.insertTable(1, 1, "End", [["1"]]), "a|{k}|[t]|z|[1]|"],
  [
    "a table beside a table",
    (c) => c.document.body.tables.getFirst().insertTable(1, 1, "After", [["1"]]),
    "a|{k}|[t]||[1]|z",
  ],
  [
    "OOXML in place of a table",
    (c) => c.document.body.tables.getFirst().getRange("Whole").insertOoxml(OOXML, "Replace"),
    "a|{k}|O|z",
  ],
  ["a document at the end", (c) => c.document.body.insertFileFromBase64(file, "End"), "a|{k}|[t]|z|F"],
];

test.each(PLACES)("%s stands where Word puts it", async (_, act, expected) => {
  const word = await opened([para("a"), control("k", para("k")), table([["t"]]), para("z")]);
  await codeOf(act);
  expect(shape(word)).toBe(expected);
});

test("a document is put in place of the empty paragraph at the end, which stays after it", async () => {
  const word = await opened([para("a"), para("")]);
  await codeOf((context) => context.document.body.insertFileFromBase64(file, "End"));
  expect(shape(word)).toBe("a|F|");
});

test("the template of the add-in can be inserted", async () => {
  const word = await opened([para("")]);
  const template = readFileSync("assets/kompetanseplan-mal.docx").toString("base64");
  expect(await codeOf((context) => context.document.body.insertFileFromBase64(template, "Start"))).toBe("no error");
  expect(shape(word)).toContain("Forankring");
});
