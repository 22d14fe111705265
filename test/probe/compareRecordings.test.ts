import { ALL_PROBES } from "../../src/probe/allProbes";
import type { Json, ProbeRecording } from "../../src/probe/Recording";
import { compareRecordings } from "./compareRecordings";
import { runOn } from "./runOn";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

const recorded = (findings: Readonly<Record<string, Json>>): ProbeRecording => ({
  id: "probe",
  asks: "Hva skjer?",
  set: "WordApi 1.3",
  outcome: "recorded",
  findings,
});
const look = (blocks: string, texts: readonly string[] = []): Json => ({
  texts,
  ooxml: `<w:body ${W} ${W14}>${blocks}</w:body>`,
});
const compared = (standIn: Json, word: Json): readonly string[] =>
  compareRecordings(recorded({ after: standIn }), recorded({ after: word }));
const p = (content: string, properties = ""): string => `<w:p>${properties}${content}</w:p>`;
const run = (text: string, format = ""): string => `<w:r>${format}<w:t>${text}</w:t></w:r>`;

describe("recordings that mean the same", () => {
  test.each([
    [
      "revision marks and paragraph ids",
      p(run("a")),
      '<w:p w14:paraId="1F" w:rsidR="00AB"><w:r w:rsidRPr="00CD"><w:t xml:space="preserve">a</w:t></w:r></w:p>',
    ],
    [
      "runs cut in other places, and marks of the spelling",
      p(run("ab")),
      p(`${run("a")}<w:proofErr w:type="spellStart"/>${run("b")}`),
    ],
    [
      "empty properties, and the style that all have",
      p(run("a")),
      p(run("a", "<w:rPr/>"), '<w:pPr><w:pStyle w:val="Normal"/></w:pPr>'),
    ],
    [
      "ids of bookmarks",
      p('<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>'),
      p('<w:bookmarkStart w:id="7" w:name="m"/><w:bookmarkEnd w:id="7"/>'),
    ],
    [
      "ids of content controls",
      '<w:sdt><w:sdtPr><w:id w:val="1"/><w:tag w:val="t"/></w:sdtPr></w:sdt>',
      '<w:sdt><w:sdtPr><w:id w:val="-9"/><w:tag w:val="t"/></w:sdtPr></w:sdt>',
    ],
    [
      "who made a tracked change, and when",
      '<w:ins w:id="1" w:author="a" w:date="2027-01-01T00:00:00Z"/>',
      '<w:ins w:id="2" w:author="b" w:date="2027-02-02T00:00:00Z"/>',
    ],
    ["numbers of lists", '<w:numPr><w:numId w:val="3"/></w:numPr>', '<w:numPr><w:numId w:val="12"/></w:numPr>'],
    ["ways to say yes", '<w:rPr><w:b w:val="1"/></w:rPr>', "<w:rPr><w:b/></w:rPr>"],
  ])("have no difference by %s", (_, standIn, word) => {
    expect(compared(look(standIn), look(word))).toEqual([]);
  });

  test("have none by an error's words, by its place, or by less than a tenth of a point", () => {
    const error = (message: string, location: string): Json => ({ error: { code: "ItemNotFound", message, location } });
    expect(compared(error("gone", "Paragraph.delete"), error("Elementet finnes ikke.", ""))).toEqual([]);
    expect(compared([453.6, true], [453.58, true])).toEqual([]);
  });

  test("have none where Word was not asked", () => {
    expect(compareRecordings(recorded({ after: "ok" }), { ...recorded({}), outcome: "notRun" })).toEqual([]);
  });
});

describe("a difference is told", () => {
  test.each([
    ["of a value", [1, "a"], [1, "b"], 'the stand-in gives [1,"a"], Word [1,"b"]'],
    [
      "of an error",
      "ok",
      { error: { code: "NotAllowed", message: "", location: "" } },
      'the stand-in gives "ok", Word error NotAllowed',
    ],
    ["of texts", look(p(run("a")), ["a"]), look(p(run("a")), ["a", ""]), 'the stand-in gives ["a"], Word ["a",""]'],
    ["of a text", look(p(run("a"))), look(p(run("b"))), '-       "b"\n+       "a"'],
    ["of a format", look(p(run("a"))), look(p(run("a", "<w:rPr><w:b/></w:rPr>"))), "-     rPr\n-       b"],
    [
      "of what stands in a content control",
      look(p(run("a"))),
      look(`<w:sdt><w:sdtContent>${p(run("a"))}</w:sdtContent></w:sdt>`),
      "- sdt",
    ],
    [
      "of two lists in place of one",
      look('<w:numId w:val="1"/><w:numId w:val="1"/>'),
      look('<w:numId w:val="1"/><w:numId w:val="2"/>'),
      "- numId val=list 2",
    ],
    [
      "of where a bookmark ends",
      look('<w:bookmarkStart w:id="1" w:name="m"/><w:p/><w:bookmarkEnd w:id="1"/>'),
      look('<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/><w:p/>'),
      "bookmarkEnd of m",
    ],
  ])("%s", (_, standIn, word, told) => {
    const differences = compared(standIn, word);
    expect(differences).toEqual([expect.stringMatching(/^probe, after: /)]);
    expect(differences[0]).toContain(told);
  });

  test("of a finding that one of them lacks", () => {
    expect(compareRecordings(recorded({ a: 1 }), recorded({ b: null }))).toEqual([
      "probe, b: the stand-in gives nothing, Word null",
      "probe, a: the stand-in gives 1, Word nothing",
    ]);
  });

  test("of a probe that Word does not support", () => {
    expect(compareRecordings(recorded({}), { ...recorded({}), outcome: "notSupported" })).toEqual([
      "probe: the stand-in recorded, Word notSupported",
    ]);
  });
});

describe("the stand-in's own recording", () => {
  const asked = ALL_PROBES.filter(({ id }) =>
    /^(list-new|bookmark-hidden|rows-tracked|picture-size|control-nested)$/.test(id),
  );
  const record = async (): Promise<readonly ProbeRecording[]> => (await runOn(asked)).recording.probes;

  test("of one document is that of another", async () => {
    const [first, second] = [await record(), await record()];
    expect(first.flatMap((each, index) => compareRecordings(each, second[index]!))).toEqual([]);
  });

  test("changed in one place differs in that place alone", async () => {
    const probes = await record();
    const text = JSON.stringify(probes);
    const changed = text.replace("punkt 2</w:t>", "et annet punkt</w:t>");
    expect(changed).not.toBe(text);
    const word = JSON.parse(changed) as readonly ProbeRecording[];
    expect(probes.flatMap((each, index) => compareRecordings(each, word[index]!))).toEqual([
      'list-new, after: the document\n-       "et annet punkt"\n+       "punkt 2"',
    ]);
  });
});
