import { NAMESPACE } from "./namespace";

/** Adds an element with these attributes, and with a text where one is given. */
export function appendElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): Element {
  const element = parent.ownerDocument.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  if (text !== undefined) element.textContent = text;
  parent.appendChild(element);
  return element;
}
