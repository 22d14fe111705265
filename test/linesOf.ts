import JSZip from "jszip";
import type { WordHost } from "../src/preview/host/WordHost";
import { markedParagraphs } from "./owners";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** word/document.xml of a .docx. */
export async function documentXml(docx: Uint8Array): Promise<Document> {
  const xml = await (await JSZip.loadAsync(docx)).file("word/document.xml")!.async("string");
  return new DOMParser().parseFromString(xml, "application/xml");
}

/**
 * The saved document as a person sees it, a line a paragraph: "# " before headings, "* " before bullets, a table's rows as
 * "| a | b |" ("|# " where the row is marked as a header), and "[tag] " before what stands in a content control, or in a
 * bookmark that holds a block in place of one. Empty paragraphs are left out.
 */
export async function linesOf(host: WordHost): Promise<string[]> {
  const xml = await documentXml(await host.save());
  return blockLines(xml.getElementsByTagNameNS(W, "body")[0]!, markedParagraphs(xml));
}

function blockLines(parent: Element, marked: ReadonlyMap<Element, string>): string[] {
  return [...parent.children].flatMap((element) => {
    const tag = marked.get(element.localName === "p" ? element : element.getElementsByTagNameNS(W, "p")[0]!);
    const lines = elementLines(element, tag === undefined ? marked : new Map());
    return tag === undefined ? lines : lines.map((line) => `[${tag}] ${line}`);
  });
}

function elementLines(element: Element, marked: ReadonlyMap<Element, string>): string[] {
  if (element.localName === "p") return paragraphLine(element);
  if (element.localName === "tbl") return [...element.children].filter((row) => row.localName === "tr").map(rowLine);
  if (element.localName !== "sdt") return [];
  const tag = element.getElementsByTagNameNS(W, "tag")[0]?.getAttributeNS(W, "val") ?? "";
  const content = [...element.children].find((child) => child.localName === "sdtContent")!;
  return blockLines(content, marked).map((line) => `[${tag}] ${line}`);
}

function paragraphLine(paragraph: Element): string[] {
  const text = textOf(paragraph);
  if (text.trim() === "") return [];
  const style = paragraph.getElementsByTagNameNS(W, "pStyle")[0]?.getAttributeNS(W, "val") ?? "";
  const [, level] = /^Overskrift(\d)$/.exec(style) ?? [];
  if (level !== undefined) return [`${"#".repeat(Number(level))} ${text}`];
  const number = paragraph.getElementsByTagNameNS(W, "numId")[0]?.getAttributeNS(W, "val") ?? "0";
  return [style === "Punktliste" || number !== "0" ? `* ${text}` : text];
}

function rowLine(row: Element): string {
  const cells = [...row.children].filter((child) => child.localName === "tc");
  const header = row.getElementsByTagNameNS(W, "tblHeader").length > 0;
  return `|${header ? "#" : ""} ${cells
    .map((cell) =>
      [...cell.children]
        .filter((each) => each.localName === "p")
        .map(textOf)
        .join("/"),
    )
    .join(" | ")} |`;
}

function textOf(element: Element): string {
  return [...element.getElementsByTagName("*")]
    .map((each) => {
      if (each.namespaceURI !== W) return "";
      if (each.localName === "t") return each.textContent;
      return each.localName === "tab" && each.parentElement?.localName === "r" ? "\t" : "";
    })
    .join("");
}
