import { WordError } from "../../protocol/WordError";
import { ORDER } from "../../xml/order";
import { all, child, closest, elements, make, putInOrder } from "../../xml/wml";
import { contentOf, isBlock, isRichText } from "./contentControls";
import type { DocumentModel } from "../DocumentModel";
import { makeRun } from "../text/inline";
import { paragraphsIn, textOf } from "../text/textPieces";

/** What a Norwegian Word shows in a content control that holds no text. */
export const PLACEHOLDER = "Klikk eller trykk her for å skrive inn tekst.";
/** What makes a control hold something, though it is no text. */
const CONTENT = ["tbl", "drawing", "pict", "object", "sdt", "fldSimple", "instrText", "footnoteReference", "br", "tab"];

/** Whether a content control shows its placeholder (17.5.2.39). */
export function showsPlaceholder(control: Element): boolean {
  return child(child(control, "sdtPr"), "showingPlcHdr") !== null;
}

/** The text that a control shows where it holds none; "" for none. */
export function placeholderOf(model: DocumentModel, control: Element): string {
  const own = model.placeholders.get(control);
  if (own !== undefined) return own;
  if (showsPlaceholder(control)) return textOf(contentOf(control), true);
  return PLACEHOLDER;
}

/** Shows the placeholder in each content control that has been left without text. */
export function showPlaceholders(model: DocumentModel): void {
  for (const control of all(model.body, "sdt"))
    if (isRichText(control) && !showsPlaceholder(control) && isEmpty(control)) show(model, control);
}

/** Takes the placeholder out, for what is put in its place. */
export function removePlaceholder(control: Element): void {
  if (!showsPlaceholder(control)) return;
  child(child(control, "sdtPr"), "showingPlcHdr")?.remove();
  const content = contentOf(control);
  const holders = isBlock(control) ? paragraphsIn(content) : [content];
  for (const holder of holders)
    for (const element of elements(holder)) if (element.localName !== "pPr") element.remove();
}

/** The same for the control of whole paragraphs that a node stands in. */
export function removePlaceholderAround(node: Node): void {
  const control = closest(node, "sdt");
  if (control && isBlock(control)) removePlaceholder(control);
}

/** Word on the web does not delete a content control without text (#5732). */
export function checkPlaceholder(model: DocumentModel, control: Element): void {
  if (model.settings.platform === "web" && showsPlaceholder(control))
    throw new WordError("NotAllowed", "The action isn't supported by Word in a browser");
}

function isEmpty(control: Element): boolean {
  const content = contentOf(control);
  return paragraphs(content).every((text) => text === "") && CONTENT.every((name) => all(content, name).length === 0);
}

function paragraphs(content: Element): string[] {
  const found = paragraphsIn(content);
  return found.length > 0 ? found.map((paragraph) => textOf(paragraph, true)) : [textOf(content, true)];
}

function show(model: DocumentModel, control: Element): void {
  const text = placeholderOf(model, control);
  if (text === "") return;
  const run = makeRun(model.xml, text);
  const style = model.styles.ensureNamed("Placeholder Text");
  run.prepend(make(model.xml, "rPr", {}, make(model.xml, "rStyle", { val: style })));
  const content = contentOf(control);
  (isBlock(control) ? (paragraphsIn(content)[0] ?? content) : content).append(run);
  const properties = child(control, "sdtPr");
  if (properties) putInOrder(properties, make(model.xml, "showingPlcHdr"), ORDER.sdtPr);
}
