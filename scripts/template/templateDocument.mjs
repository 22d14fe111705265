import { linesIn } from "./lines.mjs";

/**
 * @typedef {import("./lines.mjs").Language} Language
 * @typedef {import("./lines.mjs").Line} Line
 * @typedef {(text: string) => string} Run
 */

/** @type {Record<Language, string>} */
export const LOCALES = { nb: "nb-NO", nn: "nn-NO" };

const FIRST_LINES = {
  nb: { title: "Strategisk kompetanse- og bemanningsplan", municipality: "(Kommunens navn)", contents: "Innhold" },
  nn: { title: "Strategisk kompetanse- og bemanningsplan", municipality: "(Namnet på kommunen)", contents: "Innhald" },
};

/** Title page and contents table come before the first step. */
const FIRST_PAGE = 3;

/**
 * The template's word/document.xml: title, contents table with an entry per heading, and the lines of the seven steps.
 * Each heading of level 1 begins a page (styles.xml), which gives the page numbers.
 *
 * @param {Language} language
 * @returns {string}
 */
export function templateDocument(language) {
  const { title, municipality, contents } = FIRST_LINES[language];
  const run = runIn(language);
  const lines = linesIn(language);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONSHIPS}"><w:body>`,
    paragraph("Tittel", run(title)),
    paragraph("Undertittel", run(`${municipality} 20XX–20XX`)),
    paragraph("Overskriftforinnholdsfortegnelse", run(contents)),
    ...contentsTable(lines, run),
    ...steps(lines, run),
    "<w:p/>",
    SECTION,
    "</w:body></w:document>",
    "",
  ].join("\n");
}

/**
 * One field (ECMA-376 part 1, 17.16.5.68) over all entries: it begins in the first and ends in the last.
 *
 * @param {readonly Line[]} lines
 * @param {Run} run
 */
function contentsTable(lines, run) {
  const headings = lines.filter(({ bookmarks }) => bookmarks.length > 0);
  let page = FIRST_PAGE - 1;
  return headings.map(({ style, text, bookmarks }, index) => {
    if (style === "Overskrift1") page += 1;
    const entry = `<w:hyperlink w:anchor="${bookmarks.at(-1) ?? ""}" w:history="1">${run(text.trim())}<w:r><w:tab/></w:r>${run(String(page))}</w:hyperlink>`;
    const begin = index === 0 ? FIELD_BEGIN : "";
    const end = index === headings.length - 1 ? FIELD_END : "";
    return paragraph(style === "Overskrift1" ? "INNH1" : "INNH2", begin + entry + end);
  });
}

/**
 * @param {readonly Line[]} lines
 * @param {Run} run
 */
function steps(lines, run) {
  let id = 0;
  return lines.map(({ style, text, bookmarks }) => {
    const marks = bookmarks.map((name) => ({ name, id: id++ }));
    const starts = marks.map((mark) => `<w:bookmarkStart w:id="${mark.id}" w:name="${mark.name}"/>`);
    const ends = marks.map((mark) => `<w:bookmarkEnd w:id="${mark.id}"/>`);
    return paragraph(style, [...starts, run(text), ...ends].join(""));
  });
}

/**
 * @param {string} style
 * @param {string} content
 */
function paragraph(style, content) {
  const properties = style === "Normal" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content}</w:p>`;
}

/**
 * Text that says its own language: inserted into a document, it gets that document's defaults (ECMA-376 part 1, 17.7.5).
 *
 * @param {Language} language
 * @returns {Run}
 */
function runIn(language) {
  return (text) => {
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return `<w:r><w:rPr><w:lang w:val="${LOCALES[language]}"/></w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
  };
}

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const FIELD_BEGIN =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** A4 with margins of 2.5 cm; the title page has neither header nor footer. */
const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>' +
  '<w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>';
