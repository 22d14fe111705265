import { hostErrorCode } from "../hostErrorCode";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What may stand in a body that nothing is in; what is inside of the first three is format. */
const NOTHING = new Set(["pPr", "rPr", "sectPr", "p", "r", "t", "bookmarkStart", "bookmarkEnd", "proofErr"]);
const FORMAT = ["pPr", "rPr", "sectPr"];

/** What Word's objects do not tell of the body, and its XML does. */
export interface BodyXml {
  /** Nothing but paragraphs with nothing in them, not even a picture or a shape. Their text is not looked at. */
  readonly isBlank: boolean;
  /** The sections have headers or footers. */
  readonly hasHeaders: boolean;
  /** For each paragraph, in the order of body.paragraphs: the content control that stands in the body itself and holds it. */
  readonly controls: readonly (Element | null)[];
}

/**
 * Reads the body's XML: one round trip. Shapes have no sign in a paragraph's text, and a control that holds no rich text is
 * not told as a paragraph's parent (WordApi 1.5 tells some kinds, WordApiDesktop 1.3 others). Null where it is too much for
 * one answer.
 */
export async function readBody(context: Word.RequestContext): Promise<BodyXml | null> {
  const read = { ooxml: context.document.body.getOoxml() };
  try {
    await context.sync();
  } catch (error) {
    if (hostErrorCode(error) !== "tooLarge") throw error;
    return null;
  }
  const xml = new DOMParser().parseFromString(read.ooxml.value, "application/xml");
  const [body] = xml.getElementsByTagNameNS(W, "body");
  return body === undefined ? null : describe(body);
}

function describe(body: Element): BodyXml {
  const elements = [...body.getElementsByTagName("*")];
  const format = new Set(FORMAT.flatMap((name) => [...body.getElementsByTagNameNS(W, name)]));
  const content = elements.filter((element) => !isWithin(element, body, (around) => format.has(around)));
  return {
    isBlank: content.every(({ namespaceURI, localName }) => namespaceURI === W && NOTHING.has(localName)),
    hasHeaders: elements.some(({ localName }) => localName === "headerReference" || localName === "footerReference"),
    controls: [...body.getElementsByTagNameNS(W, "p")]
      .filter((paragraph) => !isWithin(paragraph, body, ({ localName }) => localName === "txbxContent"))
      .map((paragraph) => controlAround(paragraph, body)),
  };
}

function isWithin(element: Element, body: Element, fits: (around: Element) => boolean): boolean {
  for (let around = element.parentElement; around !== null && around !== body; around = around.parentElement) {
    if (fits(around)) return true;
  }
  return false;
}

function controlAround(paragraph: Element, body: Element): Element | null {
  let top: Element = paragraph;
  while (top.parentElement !== null && top.parentElement !== body) top = top.parentElement;
  return top.localName === "sdt" ? top : null;
}
