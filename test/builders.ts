import JSZip from "jszip";

/** Small .docx files, as a Norwegian Word writes them: one call of a builder is one block of the document. */

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface BlockOptions {
  /** A bookmark around the block's text. */
  readonly bookmark?: string;
  /** Style id; the builder's own where it is left out. */
  readonly style?: string;
}

let marks = 0;

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function paragraph(content: string, style: string, { bookmark }: BlockOptions): string {
  marks += 1;
  const pPr = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  if (bookmark === undefined) return `<w:p>${pPr}${content}</w:p>`;
  return `<w:p>${pPr}<w:bookmarkStart w:id="${marks}" w:name="${bookmark}"/>${content}<w:bookmarkEnd w:id="${marks}"/></w:p>`;
}

export function para(text: string, options: BlockOptions = {}): string {
  return paragraph(text === "" ? "" : run(text), options.style ?? "", options);
}

export function heading(text: string, options: BlockOptions & { readonly level?: number } = {}): string {
  return paragraph(run(text), options.style ?? `Overskrift${options.level ?? 1}`, options);
}

export function title(text: string): string {
  return paragraph(run(text), "Tittel", {});
}

export function bullet(text: string): string {
  return paragraph(run(text), "Punktliste", {});
}

/** An entry of the table of contents. */
export function toc(text: string, level = 1): string {
  return paragraph(`${run(text)}<w:r><w:tab/></w:r>${run("3")}`, `INNH${level}`, {});
}

/** A table of contents of these entries, as the field that Word makes. */
export function contents(...entries: readonly string[]): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>`;
  const begun = entries.join("").replace("</w:pPr>", `</w:pPr>${mark("begin")}${code}${mark("separate")}`);
  return `${begun.slice(0, -"</w:p>".length)}${mark("end")}</w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(9062 / columns);
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${para(text)}</w:tc>`;
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`;
  const body = rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutenett"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}${body}</w:tbl>`;
}

/** A rich-text content control around blocks. */
export function control(tag: string, ...blocks: readonly string[]): string {
  marks += 1;
  const content = blocks.length > 0 ? blocks.join("") : para("");
  return `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${500_000 + marks}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A paragraph with a tracked deletion and a tracked insertion in it. */
export function revised(kept: string, deleted: string, inserted: string): string {
  const who = 'w:author="Kari" w:date="2027-01-01T12:00:00Z"';
  const del = `<w:del w:id="901" ${who}><w:r><w:delText xml:space="preserve">${escapeXml(deleted)}</w:delText></w:r></w:del>`;
  const ins = `<w:ins w:id="902" ${who}>${run(inserted)}</w:ins>`;
  return `<w:p>${run(kept)}${del}${ins}</w:p>`;
}

function style(id: string, name: string, type: "paragraph" | "table", content = "", isDefault = false): string {
  const based = type === "paragraph" && !isDefault ? '<w:basedOn w:val="Normal"/>' : "";
  return `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${based}${content}</w:style>`;
}

function stylesXml(): string {
  const headings = [1, 2, 3].map((n) =>
    style(
      `Overskrift${n}`,
      `heading ${n}`,
      "paragraph",
      `<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr>`,
    ),
  );
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  return [
    style("Normal", "Normal", "paragraph", "<w:qFormat/>", true),
    ...headings,
    ...[1, 2].map((n) => style(`INNH${n}`, `toc ${n}`, "paragraph")),
    style("Tittel", "Title", "paragraph", "<w:qFormat/>"),
    style(
      "Punktliste",
      "List Bullet",
      "paragraph",
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/></w:pPr>',
    ),
    style("Vanligtabell", "Normal Table", "table", '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>', true),
    style(
      "Tabellrutenett",
      "Table Grid",
      "table",
      `<w:basedOn w:val="Vanligtabell"/><w:tblPr><w:tblBorders>${borders.join("")}</w:tblBorders></w:tblPr>`,
    ),
  ].join("");
}

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

/** The parts of the built file, by name. */
export function parts(blocks: readonly string[]): Readonly<Record<string, string>> {
  const part = (type: string): string =>
    `<Override PartName="/word/${type}.xml" ContentType="${WML}.${type === "document" ? "document.main" : type}+xml"/>`;
  const names = ["document", "styles", "numbering", "settings"];
  const relationship = (name: string, index: number): string =>
    `<Relationship Id="rId${index + 1}" Type="${R}/${name}" Target="${name}.xml"/>`;
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${names.map(part).join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.slice(1).map(relationship).join("")}</Relationships>`,
    "word/document.xml": `${HEAD}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${blocks.join("")}${SECTION}</w:body></w:document>`,
    "word/styles.xml": `${HEAD}<w:styles xmlns:w="${W}">${stylesXml()}</w:styles>`,
    "word/numbering.xml": `${HEAD}<w:numbering xmlns:w="${W}">${NUMBERING}</w:numbering>`,
    "word/settings.xml": `${HEAD}<w:settings xmlns:w="${W}"><w:defaultTabStop w:val="708"/></w:settings>`,
  };
}

export async function zip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: "uint8array" });
}

/** A valid .docx of these blocks. */
export function docx(...blocks: readonly string[]): Promise<Uint8Array> {
  return zip(parts(blocks));
}

/** A document of these blocks and nothing else as flat OPC, as insertOoxml takes it. */
export function flatOpc(...blocks: readonly string[]): string {
  const part = (name: string, type: string, data: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="application/vnd.openxmlformats-${type}+xml"><pkg:xmlData>${data}</pkg:xmlData></pkg:part>`;
  const rels = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`;
  const document = `<w:document xmlns:w="${W}"><w:body>${blocks.join("")}</w:body></w:document>`;
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part("/_rels/.rels", "package.relationships", rels)}${part("/word/document.xml", "officedocument.wordprocessingml.document.main", document)}</pkg:package>`;
}
