import { parseXml } from "../../../src/preview/host/xml/parseXml";
import { openInWord, type OpenDocument } from "../../openInWord";
import type { HostSettings } from "../../../src/preview/host/WordHost";
import { docx } from "../../builders";

/** Opens a document of these blocks. */
export async function opened(blocks: readonly string[], settings: Partial<HostSettings> = {}): Promise<OpenDocument> {
  return openInWord(await docx(...blocks), settings);
}

/** Runs a batch and gives what it loaded; one sync at the end. */
export async function run<T>(act: (context: Word.RequestContext) => () => T): Promise<T> {
  return Word.run(async (context) => {
    const read = act(context);
    await context.sync();
    return read();
  });
}

/** The code of the error that the batch ends in. */
export async function codeOf(act: (context: Word.RequestContext) => void): Promise<string> {
  try {
    await Word.run(async (context) => {
      act(context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "no error";
}

/** The body in short: "a|b" two paragraphs, "{a}" a content control, "[a;b]" a row of a table. */
export function shape({ host }: OpenDocument): string {
  const body = host.documentXml.getElementsByTagNameNS(W, "body")[0]!;
  return shapeOf(body);
}

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function shapeOf(container: Element): string {
  return [...container.children]
    .flatMap((element) => {
      if (element.localName === "p") return [textOf(element)];
      if (element.localName === "sdt") return [`{${shapeOf(element.lastElementChild!)}}`];
      if (element.localName !== "tbl") return [];
      return [...element.children].filter((row) => row.localName === "tr").map((row) => `[${cells(row)}]`);
    })
    .join("|");
}

function cells(row: Element): string {
  return [...row.children]
    .filter((cell) => cell.localName === "tc")
    .map(shapeOf)
    .join(";");
}

function textOf(paragraph: Element): string {
  return [...paragraph.getElementsByTagNameNS(W, "t")].map((text) => text.textContent).join("");
}

/** An XML text in a form in which equal documents are equal texts. */
export function canonical(xml: string): string {
  const document = parseXml(xml);
  if (!document) throw new Error("not XML");
  return new XMLSerializer().serializeToString(document.documentElement);
}
