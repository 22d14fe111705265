import { child, children, isOn, numberIn, valueOf } from "./wordXml";

/** What a paragraph style says, with what it is based on. */
export interface ParagraphStyle {
  /** As Word has it in every language for its own styles: "heading 1", "toc 2". */
  readonly name: string;
  /** 1 for the highest, null for none. */
  readonly level: number | null;
  readonly isList: boolean;
  readonly isBold: boolean;
  readonly size: number | null;
}

/** For a paragraph whose style the document does not have. */
const NONE: ParagraphStyle = { name: "", level: null, isList: false, isBold: false, size: null };

/** Longer chains of styles are rings. */
const LONGEST_CHAIN = 20;

/** Body text has the tenth level (ECMA-376 part 1, 17.3.1.20). */
const BODY_LEVEL = 9;

/** The paragraph styles of styles.xml, by id; "" is the one that paragraphs have which name none. */
export function readStyles(root: Element | null): (id: string) => ParagraphStyle {
  const all = root === null ? [] : children(root, "style");
  const byId = new Map(all.map((style) => [attribute(style, "styleId"), style]));
  const standard = all.find((style) => attribute(style, "type") === "paragraph" && isTrue(attribute(style, "default")));
  const known = new Map<string, ParagraphStyle>();
  const read = (style: Element | undefined, depth: number): ParagraphStyle => {
    if (style === undefined || depth > LONGEST_CHAIN) return NONE;
    const base = valueOf(child(style, "basedOn"));
    return styleOf(style, base === null ? NONE : read(byId.get(base), depth + 1));
  };
  return (id) => {
    const found = known.get(id) ?? read(id === "" ? standard : byId.get(id), 0);
    known.set(id, found);
    return found;
  };
}

function styleOf(style: Element, base: ParagraphStyle): ParagraphStyle {
  const [paragraph, run] = [child(style, "pPr"), child(style, "rPr")];
  const name = valueOf(child(style, "name")) ?? "";
  const numbers = paragraph && child(paragraph, "numPr");
  const bold = run && child(run, "b");
  return {
    name,
    level: levelIn(paragraph) ?? builtInLevel(name) ?? base.level,
    isList: numbers ? valueOf(child(numbers, "numId")) !== "0" : base.isList,
    isBold: bold ? isOn(bold) : base.isBold,
    size: numberIn(run && child(run, "sz")) ?? base.size,
  };
}

/** The level that properties of a paragraph or of a style say; null where they say none, or body text. */
export function levelIn(properties: Element | null): number | null {
  const level = numberIn(properties && child(properties, "outlineLvl"));
  return level === null || level >= BODY_LEVEL ? null : level + 1;
}

function builtInLevel(name: string): number | null {
  const [, digit] = /^heading ([1-9])$/iu.exec(name) ?? [];
  return digit === undefined ? null : Number(digit);
}

function attribute(element: Element, name: string): string {
  return [...element.attributes].find(({ localName }) => localName === name)?.value ?? "";
}

function isTrue(value: string): boolean {
  return value === "1" || value === "true" || value === "on";
}
