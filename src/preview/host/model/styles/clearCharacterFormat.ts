import { all, child, elements } from "../../xml/wml";

/** What is no direct format: a character style, the language, and what was tracked. */
const KEPT = new Set(["rStyle", "lang", "ins", "del", "moveFrom", "moveTo", "rPrChange"]);

/** Takes the direct format off a paragraph's text and mark, where more than half of the text has some. */
export function clearCharacterFormat(paragraph: Element): void {
  const runs = all(paragraph, "r");
  const lengths = runs.map((run) => [run.textContent.length, hasFormat(run)] as const);
  const total = lengths.reduce((sum, [length]) => sum + length, 0);
  const formatted = lengths.reduce((sum, [length, has]) => sum + (has ? length : 0), 0);
  if (total > 0 && formatted * 2 <= total) return;
  for (const holder of [...runs, child(paragraph, "pPr")]) {
    const rPr = child(holder, "rPr");
    for (const element of rPr ? elements(rPr) : []) if (!KEPT.has(element.localName)) element.remove();
    if (rPr && elements(rPr).length === 0) rPr.remove();
  }
}

function hasFormat(run: Element): boolean {
  const rPr = child(run, "rPr");
  return rPr !== null && elements(rPr).some((element) => !KEPT.has(element.localName));
}
