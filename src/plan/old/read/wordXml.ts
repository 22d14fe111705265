/** Elements of WordprocessingML by their local names: strict and transitional documents have them in different namespaces. */

/** The first child of that name. */
export function child(element: Element, name: string): Element | null {
  return [...element.children].find(({ localName }) => localName === name) ?? null;
}

/** The children of that name, in order. */
export function children(element: Element, name: string): readonly Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

/** The attribute `val`, null where there is none. */
export function valueOf(element: Element | null): string | null {
  return (element && [...element.attributes].find(({ localName }) => localName === "val")?.value) ?? null;
}

/** The attribute `val` as a number, null where it is none. */
export function numberIn(element: Element | null): number | null {
  const value = valueOf(element);
  return value !== null && /^\d{1,5}$/u.test(value) ? Number(value) : null;
}

/** Whether a property that is there is not turned off (ECMA-376 part 1, 17.17.4). */
export function isOn(property: Element): boolean {
  return !/^(?:0|false|off)$/u.test(valueOf(property) ?? "");
}
