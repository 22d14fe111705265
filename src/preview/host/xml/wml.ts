/** WordprocessingML (ECMA-376 part 1, transitional) as a DOM: reading and making its elements. */

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
/** Of drawings in a text (20.4). */
export const WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** An element that was tested for its name. */
export type Named = Element & { readonly [tested]: true };
declare const tested: unique symbol;

export function isW(node: Node | null | undefined, name: string): node is Named {
  return node?.nodeType === 1 && (node as Element).localName === name && (node as Element).namespaceURI === W;
}

/** The element children, in document order. */
export function elements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}

export function child(parent: Node | null | undefined, name: string): Element | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isW(node, name)) return node;
  return null;
}

export function children(parent: Node, name: string): Element[] {
  return elements(parent).filter((element) => isW(element, name));
}

/** The nearest w:name at or above the node. */
export function closest(node: Node | null, name: string): Element | null {
  let at = node;
  while (at && !isW(at, name)) at = at.parentNode;
  return at;
}

/** All below a node, in document order. The list is asked for its length once: jsdom goes through all of it each time. */
export function all(parent: Document | Element, name: string, namespace = W): Element[] {
  const found = parent.getElementsByTagNameNS(namespace, name);
  return Array.from({ length: found.length }, (_, index) => found[index] as Element);
}

/** An element and all below it, in document order. */
export function everyElement(root: Element, into: Element[] = []): Element[] {
  into.push(root);
  for (let node = root.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) everyElement(node as Element, into);
  return into;
}

export function attr(element: Element | null | undefined, name: string): string | null {
  return element?.getAttributeNS(W, name) ?? null;
}

/** The value of a child's w:val, "" where the child has none, null where there is no such child. */
export function value(parent: Element | null | undefined, name: string): string | null {
  const found = child(parent, name);
  return found && (attr(found, "val") ?? "");
}

/** Whether an on/off property is set (17.17.4: no value means on). */
export function isOn(parent: Element | null | undefined, name: string): boolean {
  const found = value(parent, name);
  return found !== null && !["0", "false", "off"].includes(found);
}

/** Whether an on/off attribute is set (17.17.4). */
export function isTrue(setting: string | null): boolean {
  return setting !== null && ["1", "true", "on"].includes(setting);
}

export function setAttr(element: Element, name: string, content: string): void {
  element.setAttributeNS(W, `w:${name}`, content);
}

export type Attributes = Readonly<Record<string, string | number>>;

export function make(document: Document, name: string, attributes: Attributes = {}, ...content: Node[]): Element {
  const element = document.createElementNS(W, `w:${name}`);
  for (const [key, setting] of Object.entries(attributes)) setAttr(element, key, String(setting));
  element.append(...content);
  return element;
}

export function preserveSpace(element: Element): void {
  element.setAttributeNS(XML, "xml:space", "preserve");
}

/** Puts a child where the schema's sequence wants it, in place of one of the same name. */
export function putInOrder(parent: Element, added: Element, order: readonly string[]): void {
  child(parent, added.localName)?.remove();
  const rankOf = (element: Element): number => {
    const rank = order.indexOf(element.localName);
    return rank < 0 ? order.length : rank;
  };
  const next = elements(parent).find((element) => rankOf(element) > rankOf(added));
  parent.insertBefore(added, next ?? null);
}

/** Declares a prefix of a later Word on the root and marks it ignorable, as Word itself does (ECMA-376 part 3). */
export function declareIgnorable(document: Document, prefix: string, uri: string): void {
  const root = document.documentElement;
  if (root.lookupPrefix(uri) === null) root.setAttributeNS(XMLNS, `xmlns:${prefix}`, uri);
  if (root.lookupPrefix(MC) === null) root.setAttributeNS(XMLNS, "xmlns:mc", MC);
  const known = (root.getAttributeNS(MC, "Ignorable") ?? "").split(/\s+/).filter(Boolean);
  const used = root.lookupPrefix(uri) ?? prefix;
  if (!known.includes(used)) root.setAttributeNS(MC, "mc:Ignorable", [...known, used].join(" "));
}
