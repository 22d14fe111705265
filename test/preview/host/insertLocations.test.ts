import { readFileSync } from "node:fs";
import { control, docx, para, table } from "../../builders";
import { codeOf, opened, shape } from "./inWord";

type Where = "Replace" | "Start" | "End" | "Before" | "After";
const LOCATIONS: readonly Where[] = ["Replace", "Start", "End", "Before", "After"];
const OOXML = flatOpc("<w:p><w:r><w:t>O</w:t></w:r></w:p>");

function flatOpc(body: string): string {
  const part = (name: string, type: string, data: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${data}</pkg:xmlData></pkg:part>`;
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part("/_rels/.rels", "application/vnd.openxmlformats-package.relationships+xml", rels)}${part("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", document)}</pkg:package>`;
}

interface Target {
  insertParagraph?(text: string, where: Where): unknown;
  insertText?(text: string, where: Where): unknown;
  insertTable?(rows: number, columns: number, where: Where, values: string[][]): unknown;
  insertOoxml?(ooxml: string, where: Where): unknown;
  insertFileFromBase64?(file: string, where: Where): unknown;
}

const TARGETS: Readonly<Record<string, (context: Word.RequestContext) => unknown>> = {
  body: (context) => context.document.body,
  range: (context) => context.document.body.paragraphs.getFirst().getRange("Content"),
  paragraph: (context) => context.document.body.paragraphs.getFirst(),
  control: (context) => context.document.contentControls.getFirst(),
  table: (context) => context.document.body.tables.getFirst(),
};

/** word-api.md 1.5, a row per method and a column per object: what Word allows. */
const ALLOWED: Readonly<
  Record<"paragraph" | "text" | "table" | "ooxml" | "file", Readonly<Record<string, readonly Where[]>>>
> = {
  paragraph: {
    body: ["Start", "End"],
    range: ["Before", "After"],
    paragraph: ["Before", "After"],
    control: ["Start", "End", "Before", "After"],
    table: ["Before", "After"],
  },
  text: {
    body: ["Replace", "Start", "End"],
    range: LOCATIONS,
    paragraph: ["Replace", "Start", "End"],
    control: ["Replace", "Start", "End"],
  },
  table: {
    body: ["Start", "End"],
    range: ["Before", "After"],
    paragraph: ["Before", "After"],
    control: ["Start", "End", "Before", "After"],
    table: ["Before", "After"],
  },
  ooxml: {
    body: ["Replace", "Start", "End"],
    range: LOCATIONS,
    paragraph: ["Replace", "Start", "End"],
    control: ["Replace", "Start", "End"],
  },
  file: {
    body: ["Replace", "Start", "End"],
    range: LOCATIONS,
    paragraph: ["Replace", "Start", "End"],
    control: ["Replace", "Start", "End"],
  },
};

let file = "";
beforeAll(async () => {
  file = Buffer.from(await docx(para("F"))).toString("base64");
});

function insert(target: Target, method: keyof typeof ALLOWED, where: Where): void {
  if (method === "paragraph") target.insertParagraph!("P", where);
  if (method === "text") target.insertText!("T", where);
  if (method === "table") target.insertTable!(1, 1, where, [["C"]]);
  if (method === "ooxml") target.insertOoxml!(OOXML, where);
  if (method === "file") target.insertFileFromBase64!(file, where);
}

const CASES = Object.entries(ALLOWED).flatMap(([method, targets]) =>
  Object.entries(targets).flatMap(([name, allowed]) =>
    LOCATIONS.map((where) => [method, name, where, allowed.includes(where) ? "no error" : "InvalidArgument"] as const),
  ),
);

test.each(CASES)("inserting a %s at a %s, %s: %s", async (method, name, where, outcome) => {
  await opened([para("a"), control("k", para("k")), table([["t"]]), para("z")]);
  const code = await codeOf((context) => {
    insert(TARGETS[name]!(context) as Target, method as keyof typeof ALLOWED, where);
  });
  expect(code).toBe(outcome);
});

const PLACES: readonly (readonly [string, (context: Word.RequestContext) => unknown, string])[] = [
  [
    "a paragraph before a paragraph",
    (c) => c.document.body.paragraphs.getFirst().insertParagraph("P", "Before"),
    "P|a|{k}|[t]|z",
  ],
  [
    "a paragraph after a paragraph",
    (c) => c.document.body.paragraphs.getFirst().insertParagraph("P", "After"),
    "a|P|{k}|[t]|z",
  ],
  ["a paragraph at the body's end", (c) => c.document.body.insertParagraph("P", "End"), "a|{k}|[t]|z|P"],
  ["a paragraph at the body's start", (c) => c.document.body.insertParagraph("P", "Start"), "P|a|{k}|[t]|z"],
  [
    "a paragraph at a control's end",
    (c) => c.document.contentControls.getFirst().insertParagraph("P", "End"),
    "a|{k|P}|[t]|z",
  ],
  [
    "a paragraph after a control",
    (c) => c.document.contentControls.getFirst().insertParagraph("P", "After"),
    "a|{k}|P|[t]|z",
  ],
  [
    "a paragraph after a table",
    (c) => c.document.body.tables.getFirst().insertParagraph("P", "After"),
    "a|{k}|[t]|P|z",
  ],
  ["text with a line break", (c) => c.document.body.paragraphs.getFirst().insertText("1\n2", "End"), "a1|2|{k}|[t]|z"],
  [
    "text in place of a control's",
    (c) => c.document.contentControls.getFirst().insertText("T", "Replace"),
    "a|{T}|[t]|z",
  ],
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
