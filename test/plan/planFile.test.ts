import { fc } from "../seeded";
import JSZip from "jszip";
import { TextDecoder, TextEncoder } from "node:util";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePart } from "../../src/plan/stored/encodePart";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { planFileName } from "../../src/plan/file/planFileName";
import { readPlanFile } from "../../src/plan/file/readPlanFile";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import type { Plan } from "../../src/plan/Plan";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { anyPlan, anyText } from "./arbitraries";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

const NOON = new Date("2026-11-21T12:00:00.123Z");
const MB = 1024 * 1024;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const readXml = (xml: string, name = "plan.xml") => readPlanFile(name, bytesOf(xml));
const text = (said: string) => ({ kind: "text", text: said }) as const;
const answered = (said: string, plan = emptyPlan("nb")) => setAnswer(plan, "s2", "why", text(said));
const s2 = (said: string) => encodePart(answered(said), "s2", { revision: 1, by: "", seen: {} });
const file = (content: string, attributes = `version="1"`) =>
  `<plan xmlns="urn:kompetanseplan:1" ${attributes} exported="2026-11-21T12:00:00Z">${content}</plan>`;

/** What the plan has in its parts, apart from what belongs to one document. */
const contentOf = (plan: Plan) =>
  PART_NAMES.map((part) => encodePart({ ...plan, written: {}, inWord: {} }, part, { revision: 1, by: "", seen: {} }));

/** A .docx with these files. */
async function docx(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries({ "word/document.xml": "<w/>", ...files })) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

describe("a plan in a file", () => {
  test("comes back as it was, whatever was written in it", async () => {
    const property = fc.asyncProperty(anyPlan, async (plan) => {
      const read = await readXml(encodePlanFile(plan, NOON));
      if (read.kind === "problem") throw new Error(read.code);
      expect(read.warnings).toEqual([]);
      expect(contentOf(read.plan)).toEqual(contentOf(plan));
      expect([read.plan.written, read.plan.inWord]).toEqual([{}, {}]);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  test("has the parts that hold something, with conflicts, without hashes and rows of one document", () => {
    const conflict = { part: "s2", field: "why", other: text("Fordi") } as const;
    const plan = recordWritten({ ...answered("Vi må"), conflicts: [conflict] }, { "kplan:s2:text": "theirs" });
    expect(
      encodePlanFile({ ...plan, inWord: { "kplan:s6:handlingsplan": { rows: [["Nr"]], identity: null } } }, NOON),
    ).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n` +
        `<plan xmlns="urn:kompetanseplan:1" version="2" exported="2026-11-21T12:00:00Z">\n` +
        `<part xmlns="urn:kompetanseplan:1" name="meta" version="2" revision="1" xml:space="preserve">` +
        `<municipality/><from/><to/><language>nb</language></part>\n` +
        `<part xmlns="urn:kompetanseplan:1" name="s2" version="2" revision="1" xml:space="preserve">` +
        `<answer prompt="why" kind="text"><text>Vi må</text></answer>` +
        `<conflict field="why" kind="text"><text>Fordi</text></conflict></part>\n</plan>\n`,
    );
  });

  test.each([
    [{ municipality: "Solvik kommune", from: "2024", to: "2027" }, "kompetanseplan-solvik-kommune-2024-2027.xml"],
    [{ municipality: "  Kåfjord/Gáivuotna: <Æ>? ", from: "2024" }, "kompetanseplan-kåfjord-gáivuotna-æ-2024.xml"],
    [{ municipality: "../..\\con.", to: "våren 2027" }, "kompetanseplan-con-våren-2027.xml"],
    [{}, "kompetanseplan.xml"],
    [{ municipality: "a".repeat(59) + " b" }, `kompetanseplan-${"a".repeat(59)}.xml`],
  ])("of %p is called %s", (meta, name) => {
    expect(planFileName(setMeta(emptyPlan("nb"), meta))).toBe(name);
  });
});

describe("a document gives its plan", () => {
  test("among other custom XML parts, without hashes", async () => {
    const plan = recordWritten(answered("Vi må"), { "kplan:s2:text": "0123456789abcdef" });
    const bytes = await docx({
      "customXml/item1.xml": `<b:Sources xmlns:b="urn:other"/>`,
      "customXml/item2.xml": encodePart(plan, "s2", { revision: 4, by: "a", seen: { a: 4 } }),
      "customXml/itemProps2.xml": `<ds:datastoreItem xmlns:ds="urn:other"/>`,
    });
    const read = { kind: "plan", plan: answered("Vi må"), warnings: [] };
    expect(await readPlanFile("Plan.docx", bytes)).toEqual(read);
    expect(await readPlanFile("Plan.docx", bytes.buffer as ArrayBuffer)).toEqual(read);
  });

  test("in UTF-16 too", async () => {
    const utf16 = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${s2("Blåbær")}`, "utf16le");
    const read = await readPlanFile("Plan.docx", await docx({ "customXml/item1.xml": new Uint8Array(utf16) }));
    expect(read).toEqual({ kind: "plan", plan: answered("Blåbær"), warnings: [] });
  });

  test("of which a part that cannot be read is a warning", async () => {
    const parts = { "customXml/item1.xml": s2("A").slice(0, -9), "customXml/item2.xml": s2("B") };
    const read = await readPlanFile("Plan.docx", await docx(parts));
    const warnings = [{ code: "partBroken", index: 0, part: null }];
    expect(read).toEqual({ kind: "plan", plan: answered("B"), warnings });
  });
});

describe("a file without a plan says why:", () => {
  const BOMB = `<!DOCTYPE plan [<!ENTITY a "${"a".repeat(99)}">]>`;
  const newer = s2("A").replace(`version="2"`, `version="3"`);
  test.each([
    ["nothing", "plan.xml", "", "empty"],
    ["blanks", "plan.xml", " \n", "empty"],
    ["a plan without parts", "plan.xml", file(""), "empty"],
    ["a text", "notes.txt", "Hei", "notAPlan"],
    ["other XML", "a.xml", "<html/>", "notAPlan"],
    ["the same words in another namespace", "a.xml", file(s2("A")).replaceAll("plan:1", "plan:9"), "notAPlan"],
    ["a part alone", "a.xml", s2("A"), "notAPlan"],
    ["XML that is cut off", "plan.xml", file(s2("A")).slice(0, -3), "broken"],
    ["a plan of no version", "plan.xml", file(s2("A"), ""), "broken"],
    ["a plan of which no part can be read", "plan.xml", file(s2("A").replace(`version="2"`, "")), "broken"],
    ["a document type", "plan.xml", `${BOMB}${file(s2("A"))}`, "broken"],
    ["a newer plan", "plan.xml", file(s2("A"), `version="3"`), "newer"],
    ["a plan of newer parts", "plan.xml", file(newer), "newer"],
    ["a document that is no zip", "Plan.docx", "Hei", "broken"],
  ])("%s", async (_what, name, content, code) => {
    expect(await readXml(content, name)).toEqual({ kind: "problem", code });
  });

  test.each([
    ["a picture", "bilde.png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], "notAPlan"],
    ["an encrypted document", "Plan.docx", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "encrypted"],
    ["XML in Latin-1", "plan.xml", [...Buffer.from("<plan>Bodø</plan>", "latin1")], "broken"],
    ["the beginning of a zip", "Plan.docx", [0x50, 0x4b, 0x03, 0x04, 0, 0], "broken"],
  ])("%s", async (_what, name, content, code) => {
    expect(await readPlanFile(name, new Uint8Array(content))).toEqual({ kind: "problem", code });
  });

  test.each([
    ["no parts of ours", { "customXml/item1.xml": "<a/>" }, "noPlanInDocument"],
    ["a part with a document type", { "customXml/item1.xml": BOMB + s2("A") }, "broken"],
    ["parts of a newer version alone", { "customXml/item1.xml": newer }, "newer"],
  ])("a document with %s", async (_what, files, code) => {
    expect(await readPlanFile("Plan.docx", await docx(files))).toEqual({ kind: "problem", code });
  });

  test("a zip that is no document", async () => {
    const zip = new JSZip();
    zip.file("xl/workbook.xml", "<a/>");
    const bytes = await zip.generateAsync({ type: "uint8array" });
    expect(await readPlanFile("Bok.xlsx", bytes)).toEqual({ kind: "problem", code: "notAPlan" });
  });

  test("a document whose part is damaged", async () => {
    const bytes = await docx({ "customXml/item1.xml": s2("Tekst som er lang nok. ".repeat(50)) });
    const at = Buffer.from(bytes).indexOf("customXml/item1.xml") + 40;
    bytes.fill(0xff, at, at + 20);
    expect(await readPlanFile("Plan.docx", bytes)).toEqual({ kind: "problem", code: "broken" });
  });

  test("more than 20 MB", async () => {
    expect(await readPlanFile("plan.xml", new Uint8Array(20 * MB + 1))).toEqual({ kind: "problem", code: "tooLarge" });
  });

  test("a small zip that would become large", async () => {
    const zeros = new Uint8Array(24 * MB);
    const bytes = await docx({ "customXml/item1.xml": zeros });
    expect(bytes.length).toBeLessThan(MB);
    expect(await readPlanFile("Plan.docx", bytes)).toEqual({ kind: "problem", code: "tooLarge" });
  });

  test("many parts that are large together", async () => {
    const half = new Uint8Array(11 * MB);
    const bytes = await docx({ "customXml/item1.xml": half, "customXml/item2.xml": half });
    expect(await readPlanFile("Plan.docx", bytes)).toEqual({ kind: "problem", code: "tooLarge" });
  });
});

test("a large picture in a document is not inflated, and is no hindrance", async () => {
  const bytes = await docx({ "word/media/image1.bmp": new Uint8Array(30 * MB), "customXml/item1.xml": s2("A") });
  expect(await readPlanFile("Plan.docx", bytes)).toEqual({ kind: "plan", plan: answered("A"), warnings: [] });
});

test("no file makes reading fail", async () => {
  const whole = bytesOf(encodePlanFile(answered("Vi må"), NOON));
  const document = await docx({ "customXml/item1.xml": s2("Vi må") });
  const mutilated = fc.tuple(fc.constantFrom(whole, document), fc.nat(), fc.uint8Array()).map(([bytes, where, put]) => {
    const at = where % bytes.length;
    return new Uint8Array([...bytes.slice(0, at), ...put, ...bytes.slice(at + put.length)]);
  });
  const property = fc.asyncProperty(
    fc.constantFrom("a.xml", "a.docx", "a"),
    fc.oneof(fc.uint8Array(), anyText.map(bytesOf), mutilated),
    async (name, bytes) => {
      expect(["plan", "problem"]).toContain((await readPlanFile(name, bytes)).kind);
    },
  );
  await fc.assert(property);
});
