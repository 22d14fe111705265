import { LINES } from "./lines.mjs";

/** Title page and contents table come before the first step. */
const FIRST_PAGE = 3;

/**
 * The template's word/document.xml: title, contents table with an entry per heading, and the lines of the seven steps.
 * Each heading of level 1 begins a page (styles.xml), which gives the page numbers.
 *
 * @returns {string}
 */
export function templateDocument() {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONSHIPS}"><w:body>`,
    paragraph("Tittel", run("Strategisk kompetanse- og bemanningsplan")),
    paragraph("Undertittel", run("(Kommunens navn) 20XX–20XX")),
    paragraph("Overskriftforinnholdsfortegnelse", run("Innhold")),
    ...contentsTable(),
    ...lines(),
    "<w:p/>",
    SECTION,
    "</w:body></w:document>",
    "",
  ].join("\n");
}

/** One field (ECMA-376 part 1, 17.16.5.68) over all entries: it begins in the first and ends in the last. */
function contentsTable() {
  const headings = LINES.filter(({ bookmarks }) => bookmarks.length > 0);
  let page = FIRST_PAGE - 1;
  return headings.map(({ style, text, bookmarks }, index) => {
    if (style === "Overskrift1") page += 1;
    const entry = `<w:hyperlink w:anchor="${bookmarks.at(-1) ?? ""}" w:history="1">${run(text.trim())}<w:r><w:tab/></w:r>${run(String(page))}</w:hyperlink>`;
    const begin = index === 0 ? FIELD_BEGIN : "";
    const end = index === headings.length - 1 ? FIELD_END : "";
    return paragraph(style === "Overskrift1" ? "INNH1" : "INNH2", begin + entry + end);
  });
}

function lines() {
  let id = 0;
  return LINES.map(({ style, text, bookmarks }) => {
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

/** @param {string} text */
function run(text) {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
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
