import JSZip from "jszip";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/**
 * What of a saved document a screen reader could not make sense of, as sentences: headings that skip a level or are empty, tables
 * without a header row or a caption, pictures without a text in place of them or a caption, texts in no or another language
 * than the one given ("nb-NO"). No table stands in another, and none has merged cells.
 */
export async function accessibilityFaults(docx: Uint8Array, language: string): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(docx);
  const [text, styles] = await Promise.all(["word/document.xml", "word/styles.xml"].map((part) => readXml(zip, part)));
  if (text === undefined || styles === undefined) throw new Error("No document");
  const blocks = blocksOf(text.getElementsByTagNameNS(W, "body")[0]!);
  const names = styleNames(styles);
  return [
    ...headingFaults(blocks, names),
    ...blocks.flatMap((_, at) => tableFaults(blocks, at, names)),
    ...blocks.flatMap((_, at) => pictureFaults(blocks, at, names)),
    ...languageFaults(text, styles, language),
  ];
}

async function readXml(zip: JSZip, part: string): Promise<Document> {
  return new DOMParser().parseFromString(await zip.file(part)!.async("string"), "application/xml");
}

/** Paragraphs and tables in the order in which they are read; those in content controls too. */
function blocksOf(parent: Element): readonly Element[] {
  return [...parent.children].flatMap((each) => {
    if (each.localName === "p" || each.localName === "tbl") return [each];
    return each.localName === "sdt" || each.localName === "sdtContent" ? blocksOf(each) : [];
  });
}

const valueOf = (element: Element, name: string): string =>
  element.getElementsByTagNameNS(W, name)[0]?.getAttributeNS(W, "val") ?? "";

/** The names of Word's own styles by their ids: "heading 1", "caption". */
function styleNames(styles: Document): ReadonlyMap<string, string> {
  const all = [...styles.getElementsByTagNameNS(W, "style")];
  return new Map(all.map((style) => [style.getAttributeNS(W, "styleId") ?? "", valueOf(style, "name").toLowerCase()]));
}

type Names = ReadonlyMap<string, string>;

const styleOf = (block: Element | undefined, names: Names): string =>
  block?.localName === "p" ? (names.get(valueOf(block, "pStyle")) ?? "") : "";

function headingFaults(blocks: readonly Element[], names: Names): readonly string[] {
  let last = 0;
  return blocks.flatMap((block) => {
    const [, level] = /^heading (\d)$/.exec(styleOf(block, names)) ?? [];
    if (level === undefined) return [];
    const before = last;
    last = Number(level);
    const text = block.textContent.trim();
    if (text === "") return [`a heading ${level} is empty`];
    return last > before + 1 ? [`heading ${level} «${text}» comes right below heading ${before}`] : [];
  });
}

function tableFaults(blocks: readonly Element[], at: number, names: Names): readonly string[] {
  const table = blocks[at];
  if (table?.localName !== "tbl") return [];
  const name = `the table «${table.textContent.slice(0, 30)}»`;
  const has = (tag: string): boolean => table.getElementsByTagNameNS(W, tag).length > 0;
  const first = table.getElementsByTagNameNS(W, "tr")[0]!;
  return [
    ...(first.getElementsByTagNameNS(W, "tblHeader").length > 0 ? [] : [`${name} has no header row`]),
    ...(isCaption(blockBefore(blocks, at), names) ? [] : [`${name} has no caption`]),
    ...(has("tbl") ? [`${name} holds another`] : []),
    ...(has("vMerge") || has("gridSpan") ? [`${name} has merged cells`] : []),
  ];
}

/** What stands above a table and the tables that follow each other with it, as cards do, with nothing but empty lines between. */
function blockBefore(blocks: readonly Element[], at: number): Element | undefined {
  const isBetween = (block: Element): boolean => block.localName === "tbl" || block.textContent.trim() === "";
  return blocks.slice(0, at).findLast((block) => !isBetween(block));
}

function pictureFaults(blocks: readonly Element[], at: number, names: Names): readonly string[] {
  const pictures = [...(blocks[at]?.getElementsByTagNameNS(WP, "docPr") ?? [])];
  return pictures.flatMap((picture) => [
    ...(picture.getAttribute("descr") ? [] : ["a picture has no text in place of it"]),
    ...([blocks[at - 1], blocks[at + 1]].some((each) => isCaption(each, names)) ? [] : ["a picture has no caption"]),
  ]);
}

function isCaption(block: Element | undefined, names: Names): boolean {
  return styleOf(block, names) === "caption" && block?.textContent.trim() !== "";
}

/** Texts that name a language are in that one; the document's own holds for all others. */
function languageFaults(text: Document, styles: Document, language: string): readonly string[] {
  const [defaults] = styles.getElementsByTagNameNS(W, "docDefaults");
  const own = defaults === undefined ? "" : valueOf(defaults, "lang");
  const runs = [...text.getElementsByTagNameNS(W, "r")].filter((run) => run.textContent.trim() !== "");
  return runs.flatMap((run) => {
    const named = valueOf(run, "lang") || own;
    return named === language ? [] : [`«${run.textContent.slice(0, 30)}» is in ${named || "no language"}`];
  });
}
