import { halfPoints } from "../../xml/measures";
import { ORDER } from "../../xml/order";
import { all, child, children, elements, isW, make, putInOrder, setAttr, value } from "../../xml/wml";
import { ensureProperties } from "./formatting";
import { dropRevisions } from "../trackedChanges";

/** The font size that all text of these paragraphs has been given, in points; null where it differs or was not given. */
export function fontSize(paragraphs: readonly Element[]): number | null {
  const sizes = new Set(paragraphs.flatMap((paragraph) => formats(paragraph).map((rPr) => value(rPr, "sz"))));
  const [only] = sizes;
  return sizes.size === 1 && typeof only === "string" ? halfPoints(only) / 2 : null;
}

/** Gives all text of the paragraphs a font size in points, what is typed into empty ones too. */
export function setFontSize(paragraphs: readonly Element[], size: number): void {
  for (const paragraph of paragraphs) {
    markFormat(paragraph);
    for (const run of all(paragraph, "r")) formatOf(run);
    for (const rPr of formats(paragraph)) {
      for (const name of ["sz", "szCs"]) {
        putInOrder(rPr, make(rPr.ownerDocument, name, { val: Math.round(size * 2) }), ORDER.rPr);
      }
    }
  }
}

/** Gives runs a language, by its BCP 47 tag. What they have for East Asian and right-to-left text stays. */
export function setLanguage(runs: readonly Element[], tag: string): void {
  for (const run of runs) {
    const rPr = formatOf(run);
    const lang = child(rPr, "lang") ?? make(run.ownerDocument, "lang");
    setAttr(lang, "val", tag);
    putInOrder(rPr, lang, ORDER.rPr);
  }
}

/** The format that text typed into a cell gets: its first text's, or the first paragraph mark's. A copy. */
export function formatForTyping(cell: Element): Element | null {
  const mark = child(child(all(cell, "p")[0], "pPr"), "rPr");
  const format = (child(all(cell, "r")[0], "rPr") ?? mark)?.cloneNode(true) as Element | undefined;
  dropRevisions(format);
  return format ?? null;
}

/** The formats of a paragraph's text and of its mark. */
function formats(paragraph: Element): Element[] {
  const runs = all(paragraph, "r").flatMap((run) => children(run, "rPr"));
  const mark = child(child(paragraph, "pPr"), "rPr");
  return mark ? [...runs, mark] : runs;
}

function formatOf(run: Element): Element {
  const [first] = elements(run);
  if (isW(first, "rPr")) return first;
  const rPr = make(run.ownerDocument, "rPr");
  run.prepend(rPr);
  return rPr;
}

function markFormat(paragraph: Element): void {
  const pPr = ensureProperties(paragraph);
  if (!child(pPr, "rPr")) putInOrder(pPr, make(paragraph.ownerDocument, "rPr"), ORDER.pPr);
}
