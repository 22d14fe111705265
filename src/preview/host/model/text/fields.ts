import { all, attr, closest, everyElement, isW } from "../../xml/wml";

/** A field in a text (ECMA-376 part 1, 17.16.2): fldSimple, or all from a fldChar that begins it to the one that ends it. */
export interface TextField {
  /** The w:fldSimple, or the w:fldChar. */
  readonly begin: Element;
  /** Between its code and its result; null in a fldSimple, and where it has no result. */
  readonly separate: Element | null;
  /** Null in a fldSimple. */
  readonly end: Element | null;
  readonly code: string;
}

/** The fields below an element, in the order in which they begin; one without an end is none. */
export function fieldsIn(root: Element): readonly TextField[] {
  const found: TextField[] = [];
  const open: { -readonly [key in keyof TextField]: TextField[key] }[] = [];
  for (const element of everyElement(root)) {
    const current = open.at(-1);
    if (isW(element, "fldSimple")) {
      found.push({ begin: element, separate: null, end: null, code: attr(element, "instr") ?? "" });
    } else if (isW(element, "instrText") && current && current.separate === null) {
      current.code += element.textContent;
    } else if (isW(element, "fldChar")) {
      const type = attr(element, "fldCharType");
      if (type === "begin") open.push({ begin: element, separate: null, end: null, code: "" });
      if (type === "separate" && current) current.separate = element;
      if (type !== "end" || !current) continue;
      found.push({ ...current, end: element });
      open.pop();
    }
  }
  return found.sort((one, other) => (follows(one.begin, other.begin) ? 1 : -1));
}

function follows(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 2) !== 0;
}

/** The first word of a field's code: "TOC", "PAGEREF". */
export function fieldName({ code }: Pick<TextField, "code">): string {
  return /^\s*(\S+)/.exec(code)?.[1]?.toUpperCase() ?? "";
}

/** The run that a part of a field stands in. */
export function runOf(mark: Element): Element {
  return closest(mark, "r") ?? mark;
}

/** The paragraphs from the one that a field begins in to the one that it ends in, where they stand side by side. */
export function paragraphsOf({ begin, end }: TextField): readonly Element[] {
  const [first, last] = [closest(begin, "p"), closest(end ?? begin, "p")];
  const siblings =
    first?.parentElement === last?.parentElement && first ? [...(first.parentElement?.children ?? [])] : [];
  if (first === null || last === null) return [];
  return siblings.slice(siblings.indexOf(first), siblings.indexOf(last) + 1).filter((each) => isW(each, "p"));
}

/** The names of the bookmarks that a field's result links to. */
export function anchorsOf(field: TextField): readonly string[] {
  return paragraphsOf(field)
    .flatMap((paragraph) => all(paragraph, "hyperlink"))
    .map((link) => attr(link, "anchor") ?? "");
}
