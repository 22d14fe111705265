import { PLATFORMS } from "../../../src/preview/host/HostSettings";
import { supports } from "../../../src/preview/host/requirementSets";
import { docx, para } from "../../builders";
import { openInWord } from "../../openInWord";
import { codeOf, opened, run, shape } from "./inWord";

/** What is written in three actions of one batch, and one before it. */
const write = (context: Word.RequestContext): void => {
  for (const text of ["1", "2", "3"]) context.document.body.insertParagraph(text, "End");
};

test.each([
  [1, "a"],
  [2, "a|1"],
  [3, "a|1|2"],
])("the writing action %i is refused, with what came before it kept", async (n, left) => {
  const word = await opened([para("a")], { refuseWrite: n });
  expect(await codeOf(write)).toBe("GeneralException");
  expect(shape(word)).toBe(left);
  expect(await codeOf(write)).toBe("no error");
  expect(shape(word)).toBe(`${left}|1|2|3`);
});

test("reading, and what the person does, count as no writing action", async () => {
  const word = await opened([para("a")], { refuseWrite: 1 });
  await run((context) => {
    const paragraphs = context.document.body.paragraphs.load("items/text");
    return () => paragraphs.items.length;
  });
  word.host.editParagraph(word.host.documentXml.getElementsByTagName("w:p")[0]!, "b");
  expect(shape(word)).toBe("b");
  expect(await codeOf(write)).toBe("GeneralException");
});

test("a custom XML part counts as a writing action too", async () => {
  await opened([para("a")], { refuseWrite: 1 });
  expect(await codeOf((context) => context.document.customXmlParts.add("<a xmlns='u'/>"))).toBe("GeneralException");
});

/** Whether Word has answered by the time that another call on the event loop would have. */
async function hasAnswered(answer: Promise<unknown>): Promise<boolean> {
  const none = Symbol("none");
  const turn = new Promise((resolve) => setTimeout(resolve, 0, none));
  return (await Promise.race([answer, turn])) !== none;
}

test("with the fault silent a batch is carried out and never answered", async () => {
  const word = await opened([para("a")], { faults: ["silent"] });
  expect(await hasAnswered(codeOf(write))).toBe(false);
  expect(shape(word)).toBe("a|1|2|3");
});

const wrap = (context: Word.RequestContext): Word.ContentControl =>
  context.document.body.paragraphs.getFirst().insertContentControl();

test.each(PLATFORMS)(
  "with the fault kickedOut a new content control throws everyone out on the web (#6590): %s",
  async (platform) => {
    const file = await docx(para("a"), para("b"));
    const word = await openInWord(file, { platform, faults: ["kickedOut"] });
    word.host.editParagraph(word.host.documentXml.getElementsByTagName("w:p")[1]!, "lagret");
    const lastSave = await word.host.save();
    expect(await codeOf(wrap)).toBe("no error");
    expect(shape(word)).toBe("{a}|lagret");
    expect(word.host.isKickedOut).toBe(platform === "web");
    expect(await hasAnswered(codeOf(write))).toBe(platform !== "web");
    const next = await openInWord(await word.host.save());
    expect(shape(next)).toBe(platform === "web" ? "a|lagret" : "{a}|lagret|1|2|3");
    expect(await word.host.save()).toEqual(platform === "web" ? lastSave : await word.host.save());
  },
);

test("another pane on the document is thrown out with the first (#6635)", async () => {
  const word = await opened([para("a")], { platform: "web", faults: ["kickedOut"] });
  const other = word.host.connect();
  expect(await codeOf(wrap)).toBe("no error");
  expect(await hasAnswered(other.answer({ Actions: [], ObjectPaths: {} }))).toBe(false);
});

test("a control that a person copies throws nobody out", async () => {
  const word = await opened([para("a")], { platform: "web" });
  expect(await codeOf(wrap)).toBe("no error");
  const again = await openInWord(await word.host.save(), { platform: "web", faults: ["kickedOut"] });
  again.host.copyControl(again.host.documentXml.getElementsByTagName("w:sdt")[0]!);
  expect(again.host.isKickedOut).toBe(false);
});

test.each([
  ["windows", "1.9", "1.5"],
  ["mac", "1.9", "1.5"],
  ["web", "1.9", null],
  ["ipad", "1.9", "1.2"],
  ["ltsc2024", "1.8", "1.1"],
] as const)("Word on %s has WordApi %s and WordApiDesktop %s", (platform, word, desktop) => {
  const newest = (set: string, versions: readonly string[]): string | null =>
    versions.filter((version) => supports(platform, set, version)).at(-1) ?? null;
  expect(newest("WordApi", ["1.1", "1.4", "1.8", "1.9", "1.10"])).toBe(word);
  expect(newest("WordApiDesktop", ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"])).toBe(desktop);
});
