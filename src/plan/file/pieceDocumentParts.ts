import type { Language } from "../../content/Language";
import { pictureId } from "./pictureXml";
import { escaped } from "./pieceXml";

/** Namespace of a document's own markup. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** How much is to stand on a page. */
export type PageLook = "usual" | "dense";

/** Sizes of letters are in half points, all else in twentieths of a point. */
interface Page {
  readonly margin: number;
  /** Between the margins of an A4 page. */
  readonly width: number;
  readonly text: number;
  readonly headings: readonly [number, number, number];
  readonly after: number;
  readonly before: number;
  readonly line: number;
}

export const PAGES: Readonly<Record<PageLook, Page>> = {
  usual: { margin: 1440, width: 9026, text: 22, headings: [32, 26, 23], after: 120, before: 240, line: 264 },
  dense: { margin: 794, width: 10318, text: 18, headings: [28, 21, 19], after: 30, before: 80, line: 240 },
};

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What a document is, besides its text. */
export interface DocumentKind {
  readonly title: string;
  readonly language: Language;
  readonly look: PageLook;
  /** How many lists of numbered points it has. */
  readonly lists: number;
  readonly pictures: number;
}

/** All parts of a document but its text and pictures, by their names. */
export function fixedParts({ title, language, look, lists, pictures }: DocumentKind): Readonly<Record<string, string>> {
  const all = Array.from({ length: pictures }, (_, index) => index + 1);
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/officeDocument`, "word/document.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "word/_rels/document.xml.rels": relationships([
      ["rId1", `${OFFICE}/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/numbering`, "numbering.xml"],
      ...all.map((number) => [pictureId(number), `${OFFICE}/image`, `media/picture${number}.png`] as const),
    ]),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${language}-NO</dc:language></cp:coreProperties>`,
    "word/numbering.xml": numberingXml(lists),
    "word/styles.xml": stylesXml(language, PAGES[look]),
  };
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

/** List 1 has bullets, each further one counts from 1. */
function numberingXml(lists: number): string {
  const level = (format: string, text: string): string =>
    `<w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>`;
  const restart = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`;
  const numbered = Array.from(
    { length: lists },
    (_, index) => `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/>${restart}</w:num>`,
  );
  return `${HEAD}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0">${level("bullet", "•")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level("decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbered.join("")}</w:numbering>`;
}

function stylesXml(language: Language, page: Page): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="${page.text}"/><w:lang w:val="${language}-NO"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="${page.after}" w:line="${page.line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  const basic = (id: string, name: string, look = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${look}</w:style>`;
  return `${HEAD}<w:styles xmlns:w="${W}">${defaults}${[
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`,
    headingStyle(1, page),
    headingStyle(2, page),
    headingStyle(3, page),
    basic("ListBullet", "List Bullet"),
    basic("ListNumber", "List Number"),
    basic("Caption", "caption", "<w:rPr><w:b/></w:rPr>"),
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ].join("")}</w:styles>`;
}

function headingStyle(level: 1 | 2 | 3, { headings, before }: Page): string {
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="${before}"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${headings[level - 1]}"/></w:rPr></w:style>`;
}
