import { escapeXml } from "./builders";

/** Pieces of WordprocessingML that Word and others write and the plain builders do not. */

const WHO = 'w:author="Kari" w:date="2027-01-01T12:00:00Z"';

export const LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';

export function run(text: string, format = ""): string {
  const rPr = format === "" ? "" : `<w:rPr>${format}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of any content, with properties after its style. */
export function raw(content: string, properties = "", style = ""): string {
  const pStyle = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${pStyle}${properties}</w:pPr>${content}</w:p>`;
}

/** A heading of any content. */
export function rawHeading(content: string, properties = ""): string {
  return raw(content, properties, "Overskrift1");
}

/** A structured document tag around anything: blocks, cells, rows or runs. */
export function tagged(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** The gallery's contents table as Word writes it: in a control of its own that ends in an empty paragraph. */
export function contents(...entries: readonly string[]): string {
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  return tagged(gallery, `${entries.join("")}<w:p/>`);
}

/** A table of one row and one cell that holds blocks. `wrapCell` and `wrapRow` put something around those. */
export function box(
  blocks: string,
  wrapCell = (cell: string): string => cell,
  wrapRow = (row: string): string => row,
): string {
  const cell = wrapCell(`<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${blocks}</w:tc>`);
  const row = wrapRow(`<w:tr>${cell}</w:tr>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${row}</w:tbl>`;
}

/** A text box in a run, as older Words draw it. */
export function textBox(blocks: string): string {
  return `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${blocks}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

let changes = 100;

export function inserted(content: string): string {
  return `<w:ins w:id="${++changes}" ${WHO}>${content}</w:ins>`;
}

export function deleted(text: string): string {
  return `<w:del w:id="${++changes}" ${WHO}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** A paragraph mark that was inserted or deleted, for a paragraph's properties. */
export function mark(kind: "ins" | "del"): string {
  return `<w:rPr><w:${kind} w:id="${++changes}" ${WHO}/></w:rPr>`;
}

export function movedFrom(text: string): string {
  return `<w:moveFromRangeStart w:id="${++changes}" w:name="m" ${WHO}/><w:moveFrom w:id="${++changes}" ${WHO}>${run(text)}</w:moveFrom><w:moveFromRangeEnd w:id="${changes - 1}"/>`;
}

export function movedTo(text: string): string {
  return `<w:moveToRangeStart w:id="${++changes}" w:name="m" ${WHO}/><w:moveTo w:id="${++changes}" ${WHO}>${run(text)}</w:moveTo><w:moveToRangeEnd w:id="${changes - 1}"/>`;
}

/** The first half of a complex field, the rest of which may stand paragraphs below. */
export function fieldStart(code: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
}

export const FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
export const PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>';

export function commented(id: number, content: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}
