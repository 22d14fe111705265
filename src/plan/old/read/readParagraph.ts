import { cleanText } from "../../answers/cleanText";
import type { OldParagraph } from "./OldDocument";
import { levelIn, type ParagraphStyle } from "./readStyles";
import { child, isOn, numberIn, valueOf } from "./wordXml";

/** What is no text of the paragraph: deleted, moved away, in boxes and pictures, instructions of fields, properties. */
const PASSED_OVER = new Set(
  "del moveFrom AlternateContent drawing pict object instrText delText pPr rPr sdtPr rt txbxContent".split(" "),
);
/** Deeper is nothing that Word writes. */
const DEEPEST = 50;
/** A mark of a list that was typed. */
const TYPED_MARK = /^\s*(?:[•·▪●○\uF0B7–-]|o\t)[\s\u00A0]+(?=\S)/u;

/** Whether what follows in the document stands in a contents list. */
export interface FieldState {
  /** For each field that is open, whether it is a contents list. */
  readonly open: boolean[];
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly size: number | null;
}

/** What a paragraph says. `fields` goes on from paragraph to paragraph. */
export function readParagraph(
  element: Element,
  styleOf: (id: string) => ParagraphStyle,
  fields: FieldState,
  isContents = false,
): OldParagraph {
  const properties = child(element, "pPr");
  const style = styleOf(valueOf(properties && child(properties, "pStyle")) ?? "");
  const wasInContents = fields.open.includes(true);
  const runs: Run[] = [];
  readRuns(element, style, fields, runs, 0);
  const said = cleanText(runs.map(({ text }) => text).join("")).trim();
  const text = said.replace(TYPED_MARK, "");
  const solid = runs.filter((run) => run.text.trim() !== "");
  const numbers = properties && child(properties, "numPr");
  const level = levelIn(properties) ?? style.level;
  return {
    kind: "paragraph",
    text,
    level,
    isList: level === null && (text !== said || (numbers ? valueOf(child(numbers, "numId")) !== "0" : style.isList)),
    isBold: solid.length > 0 && solid.every(({ isBold }) => isBold),
    size: solid.reduce<number | null>((most, { size }) => (size === null ? most : Math.max(most ?? 0, size)), null),
    role: isContents || wasInContents || fields.open.includes(true) ? "contents" : roleOf(style.name),
    isBar: false,
  };
}

function roleOf(style: string): OldParagraph["role"] {
  const name = style.toLowerCase();
  if (name.startsWith("toc")) return "contents";
  if (name === "title" || name === "subtitle") return "title";
  return name === "caption" ? "caption" : null;
}

function readRuns(element: Element, style: ParagraphStyle, fields: FieldState, runs: Run[], depth: number): void {
  if (depth > DEEPEST) return;
  for (const each of element.children) {
    if (each.localName === "r") readRun(each, style, fields, runs);
    else if (!PASSED_OVER.has(each.localName)) readRuns(each, style, fields, runs, depth + 1);
  }
}

function readRun(element: Element, style: ParagraphStyle, fields: FieldState, runs: Run[]): void {
  const properties = child(element, "rPr");
  const hidden = properties && child(properties, "vanish");
  for (const each of element.children)
    if (each.localName === "fldChar" || each.localName === "instrText") follow(each, fields);
  if (hidden && isOn(hidden)) return;
  const bold = properties && child(properties, "b");
  const text = [...element.children].map(textOf).join("");
  const size = numberIn(properties && child(properties, "sz")) ?? style.size;
  runs.push({ text, isBold: bold ? isOn(bold) : style.isBold, size });
}

function textOf(element: Element): string {
  switch (element.localName) {
    case "t":
      return element.textContent;
    case "tab":
      return "\t";
    case "cr":
      return "\n";
    case "br":
      return [...element.attributes].some(({ localName }) => localName === "type") ? "" : "\n";
    case "noBreakHyphen":
      return "-";
    default:
      return "";
  }
}

function follow(element: Element, { open }: FieldState): void {
  if (element.localName === "instrText") {
    if (open.length > 0 && /^\s*TOC\b/u.test(element.textContent)) open[open.length - 1] = true;
    return;
  }
  const type = [...element.attributes].find(({ localName }) => localName === "fldCharType")?.value;
  if (type === "begin" && open.length < DEEPEST) open.push(false);
  if (type === "end") open.pop();
}
