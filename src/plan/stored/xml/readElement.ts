import { cleanText } from "../../answers/cleanText";
import { NAMESPACE } from "./namespace";
import { PartError } from "./PartError";

/** The children of that name, in order; others are passed over. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return [...element.children].filter((child) => child.namespaceURI === NAMESPACE && child.localName === name);
}

/** All text in an element. */
export function contentOf(element: Element): string {
  return cleanText(element.textContent);
}

/** The text of the only child of that name, "" where there is none. */
export function textOf(element: Element, name: string): string {
  return cleanText(childrenOf(element, name)[0]?.textContent ?? "");
}

/** An attribute that must be there. */
export function attributeOf(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new PartError(`${element.localName} lacks ${name}`);
  return value;
}

/** An attribute that must be a whole number, 0 or more. */
export function numberOf(element: Element, name: string): number {
  const value = attributeOf(element, name);
  if (!/^\d+$/u.test(value)) throw new PartError(`${name} of ${element.localName} is no number`);
  return Number(value);
}
