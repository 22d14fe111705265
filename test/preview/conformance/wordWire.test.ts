/** @jest-environment node */
import { clientExtension, npmLibrary } from "../../../scripts/word/clientExtension.mjs";
import { compareWire } from "../../../scripts/word/compareWire.mjs";
import written from "./declarations.json";

const facts: Parameters<typeof compareWire>[1] = written;

/** What the client library of Microsoft's CDN stands for here: the npm package's with what our extension adds to it. */
const complete = (change: (extension: string) => string = (extension) => extension): string =>
  `${npmLibrary()}\n${change(clientExtension())}`;

const compared = (script: string): ReturnType<typeof compareWire> => compareWire(script, facts);

test("a library whose members send what ours do is the same", async () => {
  const { same, differences } = await compared(complete());
  expect(differences).toEqual([]);
  expect(same).toBeGreaterThan(20);
});

test.each([
  ["another name", '"InsertBookmark"', '"AddBookmark"', 'AddBookmark["x1"]', ["Range.insertBookmark"]],
  [
    "an argument less",
    "[includeHidden, includeAdjacent]",
    "[includeHidden]",
    'GetBookmarks["x1"]',
    ["Range.getBookmarks"],
  ],
  [
    "other flags",
    '"DeleteBookmark", clientLibrary_1.WRITE',
    '"DeleteBookmark", 1',
    "flags 0: call",
    ["Document.deleteBookmark"],
  ],
  [
    "another class of what a call gives",
    "createMethodObject(scoped",
    "createMethodObject(part",
    "gives a CustomXmlPart",
    ["CustomXmlPartCollection.getByNamespace"],
  ],
  ["another name of what is set", '"LanguageId"', '"Language"', 'Language["x"]', ["Range.languageId"]],
  [
    "another name of what is answered",
    "value[(0, clientLibrary_1.wireName)(name)];",
    "value[name];",
    "gives null",
    ["Comment.content", "Comment.id", "CustomXmlPart.id", "CustomXmlPart.namespaceUri", "Field.code", "Field.type"],
  ],
] as const)("a library with %s differs", async (_, from, to, told, members) => {
  const { differences } = await compared(complete((extension) => extension.replace(from, to)));
  expect(differences.map((difference) => difference.split(" ")[0])).toEqual(members);
  for (const difference of differences) expect(difference).toContain(told);
});

test("members that the file lacks are named, as most of ours are for the npm package's own library", async () => {
  const { differences } = await compared(npmLibrary());
  expect(differences).toContain("Range.insertBookmark is missing in the file");
  expect(differences).toContain("CustomXmlPart.setXml is missing in the file");
});

test.each([
  ["var a = 1;", "The file is no client library of Word"],
  ["<!doctype html><title>Not found</title>", "The file does not run as a script"],
])("a file that is none is told: %s", async (script, fault) => {
  expect(await compared(script)).toEqual({ same: 0, differences: [fault] });
});
