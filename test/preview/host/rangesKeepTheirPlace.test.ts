import { para, table } from "../../builders";
import { faultsOf } from "./faultsOf";
import { opened, run, shape, W } from "./inWord";

const bold = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
const plain = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const link = (text: string): string => `<w:hyperlink w:anchor="x">${plain(text)}</w:hyperlink>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`;

/** Does something to all hits in one batch, and reads their texts in the next. */
async function toEach(wanted: string, act: (hit: Word.Range) => unknown): Promise<string[]> {
  return Word.run(async (context) => {
    const hits = context.document.body.search(wanted).load("items");
    await context.sync();
    hits.items.forEach(act);
    hits.load("text");
    await context.sync();
    return hits.items.map(({ text }) => text);
  });
}

test("each of several hits in a paragraph is replaced where it stands", async () => {
  const word = await opened([para("a-b-a-b-a")]);
  expect(await toEach("a", (hit) => hit.insertText("XX", "Replace"))).toEqual(["XX", "XX", "XX"]);
  expect(shape(word)).toBe("XX-b-XX-b-XX");
});

test("hits that stand side by side are replaced each for itself, from the last one too", async () => {
  const word = await opened([para("aaaa")]);
  await toEach("a", (hit) => hit.insertText("xy", "Replace"));
  expect(shape(word)).toBe("xyxyxyxy");
  await Word.run(async (context) => {
    const hits = context.document.body.search("xy").load("items");
    await context.sync();
    for (const hit of [...hits.items].reverse()) hit.insertText("a", "Replace");
    await context.sync();
  });
  expect(shape(word)).toBe("aaaa");
});

test("each of several hits in a paragraph is deleted", async () => {
  const word = await opened([para("a-b-a-b-a")]);
  expect(
    await toEach("a", (hit) => {
      hit.delete();
    }),
  ).toEqual(["", "", ""]);
  expect(shape(word)).toBe("-b--b-");
});

test("each of several hits in a paragraph gets a content control of its own", async () => {
  await opened([para("a-b-a-b-a")]);
  expect(await toEach("a", (hit) => hit.insertContentControl())).toEqual(["a", "a", "a"]);
  const texts = await run(({ document }) => {
    const controls = document.contentControls.load("items/text");
    return () => controls.items.map(({ text }) => text);
  });
  expect(texts).toEqual(["a", "a", "a"]);
});

test.each([
  ["Start", "1Beta", "Alfa 1Beta Gamma"],
  ["End", "Beta1", "Alfa Beta1 Gamma"],
  ["Before", "Beta", "Alfa 1Beta Gamma"],
  ["After", "Beta", "Alfa Beta1 Gamma"],
  ["Replace", "1", "Alfa 1 Gamma"],
] as const)("text put in at a range's %s leaves the range with the text %s", async (where, text, whole) => {
  for (const content of [para("Alfa Beta Gamma"), paragraph(plain("Alfa "), bold("Beta"), plain(" Gamma"))]) {
    const word = await opened([content]);
    expect(await toEach("Beta", (hit) => hit.insertText("1", where))).toEqual([text]);
    expect(shape(word)).toBe(whole);
  }
});

test("texts that are put in at the end of a range stand one after the other", async () => {
  const word = await opened([para("Alfa.")]);
  await run(({ document }) => {
    const range = document.body.search("Alfa").getFirst();
    for (const text of ["1", "2", "3"]) range.insertText(text, "End");
    return () => undefined;
  });
  expect(shape(word)).toBe("Alfa123.");
});

test("what else is held of a paragraph keeps its text when a part of that is changed", async () => {
  await opened([para("Alfa en. Alfa to.")]);
  const read = await run(({ document }) => {
    const first = document.body.paragraphs.getFirst();
    const [content, later] = [first.getRange("Content"), document.body.search("to").getFirst()];
    document.body.search("en").getFirst().insertText("1", "Replace");
    first.insertText("Og ", "Start");
    for (const range of [content, later]) range.load("text");
    return () => [content.text, later.text];
  });
  expect(read).toEqual(["Alfa 1. Alfa to.", "to"]);
});

test("a paragraph that is put in beside another is no part of a range around that", async () => {
  await opened([para("a"), para("b"), para("c")]);
  const read = await run(({ document }) => {
    const second = document.body.paragraphs.getFirst().getNext();
    const whole = second.getRange("Whole");
    second.insertParagraph("før", "Before");
    second.insertParagraph("etter", "After");
    whole.load("text");
    return () => whole.text;
  });
  expect(read).toBe("b");
});

test("the person's cursor stays before its character", async () => {
  const { host } = await opened([para("Alfa Beta")]);
  const cursor = host.documentXml.createRange();
  cursor.setStart(host.documentXml.getElementsByTagNameNS(W, "t")[0]!.firstChild!, 7);
  host.setSelection(cursor);
  const read = await run(({ document }) => {
    document.body.search("Alfa").getFirst().insertText("Gamma", "Replace");
    document.body.search("Beta").getFirst().insertContentControl();
    const before = document.getSelection().expandTo(document.body.paragraphs.getFirst().getRange("Start"));
    before.load("text");
    return () => before.text;
  });
  expect(read).toBe("Gamma Be");
});

test("a new text has the format of the old one, and stays in its link and its content control", async () => {
  const control = `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${plain("c")}</w:sdtContent></w:sdt>`;
  const { host } = await opened([paragraph(plain("-"), bold("a"), plain("-"), link("b"), control)]);
  for (const old of ["a", "b", "c"]) await toEach(old, (hit) => hit.insertText("ny", "Replace"));
  const runs = [...host.documentXml.getElementsByTagNameNS(W, "r")].filter((each) => each.textContent === "ny");
  expect(runs.map((each) => each.getElementsByTagNameNS(W, "b").length)).toEqual([1, 0, 0]);
  expect(runs.map((each) => each.parentElement?.localName)).toEqual(["p", "hyperlink", "sdtContent"]);
});

test("a link is cut in two where a new paragraph begins in it", async () => {
  const word = await opened([paragraph(plain("a"), link("bc"), plain("d"))]);
  await toEach("b", (hit) => hit.insertText("\n", "After"));
  expect(shape(word)).toBe("ab|cd");
});

test("a content control goes around a whole link with text beside it, and not around a half", async () => {
  const word = await opened([paragraph(plain("a"), link("bc"), plain("d"))]);
  await toEach("abc", (hit) => hit.insertContentControl());
  const control = word.host.documentXml.getElementsByTagNameNS(W, "sdt")[0];
  expect(control?.textContent).toBe("abc");
  await expect(toEach("cd", (hit) => hit.insertContentControl())).rejects.toMatchObject({ code: "GeneralException" });
});

test("a content control on a mere place in a paragraph stands there", async () => {
  const word = await opened([para("ab")]);
  await run(({ document }) => {
    const made = document.body.search("b").getFirst().getRange("Start").insertContentControl();
    made.insertText("-", "Start");
    return () => undefined;
  });
  const control = word.host.documentXml.getElementsByTagNameNS(W, "sdtContent")[0];
  expect([control?.textContent, shape(word)]).toEqual(["-", "a-b"]);
});

test("while changes are tracked each hit is deleted where it stands and the new text follows it; the file is valid", async () => {
  const { host } = await opened([paragraph(plain("a-"), link("a"), bold("-a"))]);
  host.isTracking = true;
  expect(await toEach("a", (hit) => hit.insertText("X", "Replace"))).toEqual(["X", "X", "X"]);
  const marks = [...host.documentXml.getElementsByTagNameNS(W, "*")]
    .filter(({ localName }) => localName === "ins" || localName === "del")
    .map((mark) => `${mark.localName} ${mark.textContent}`);
  expect(marks).toEqual(["del a", "ins X", "del a", "ins X", "del a", "ins X"]);
  expect(faultsOf(await host.save())).toEqual([]);
});

test("text goes beside deleted text, and not into it", async () => {
  const deleted = '<w:del w:id="1" w:author="Kari"><w:r><w:delText>bc</w:delText></w:r></w:del>';
  const { host } = await opened([paragraph(plain("a"), deleted, plain("d"))]);
  await toEach("b", (hit) => hit.insertText("1", "End"));
  const [mark] = host.documentXml.getElementsByTagNameNS(W, "del");
  expect([mark?.textContent, mark?.nextElementSibling?.textContent]).toEqual(["b", "1"]);
});

test("what a range stands in is what all of it stands in", async () => {
  const control = `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${plain("c")}</w:sdtContent></w:sdt>`;
  await opened([paragraph(control, plain("d")), table([["e", "f"]]), para("")]);
  const read = await run(({ document }) => {
    const find = (text: string): Word.Range => document.body.search(text).getFirst();
    const controls = [find("c"), find("cd")].map((range) => range.parentContentControlOrNullObject.load("id"));
    const cells = [find("e"), find("e").expandTo(find("f"))].map((range) =>
      range.parentTableCellOrNullObject.load("value"),
    );
    return () => [...controls, ...cells].map(({ isNullObject }) => isNullObject);
  });
  expect(read).toEqual([false, true, false, true]);
});
