import { isNamed, within } from "../read/blockXml";

/** What a paragraph's text has no sign for: shapes, floating pictures, objects (ECMA-376 part 1, 17.3.3) and equations (22.1). */
const OBJECTS: readonly string[] = ["drawing", "pict", "object", "oMath"];

/**
 * The paragraphs in OOXML as Word gives it (pkg:package) that hold an object, by their places among all, those of tables
 * included: for each the same OOXML with that paragraph alone.
 */
export function paragraphsWithObjects(ooxml: string): ReadonlyMap<number, string> {
  const document = new DOMParser().parseFromString(ooxml, "text/xml");
  const paragraphs = paragraphsIn(document);
  const holding = paragraphs.flatMap((paragraph, index) => (holdsObject(paragraph) ? [index] : []));
  return new Map(holding.map((index) => [index, alone(document, index)]));
}

/** Not those of text boxes, which are none of Word's list. */
function paragraphsIn(document: Document): readonly Element[] {
  const [body] = within(document, "body");
  if (body === undefined) return [];
  return within(body, "p").filter((paragraph) => !isInTextBox(paragraph));
}

function isInTextBox(element: Element): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (isNamed(at, "txbxContent")) return true;
  return false;
}

function holdsObject(paragraph: Element): boolean {
  return [...paragraph.getElementsByTagName("*")].some(({ localName }) => OBJECTS.includes(localName));
}

function alone(document: Document, index: number): string {
  const copy = document.cloneNode(true) as Document;
  const paragraph = paragraphsIn(copy)[index];
  const [body] = within(copy, "body");
  if (paragraph !== undefined) body?.replaceChildren(paragraph);
  return new XMLSerializer().serializeToString(copy);
}
