const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "DEL"]);
const BLOCKS = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR"]);
const STRUCK = new Set(["S", "STRIKE"]);
/** What Word puts into a text that is none of it: marks of lists, comments and notes. */
const MARK =
  /mso-list:\s*ignore|mso-special-character:\s*(?:comment|footnote)|mso-element:\s*comment|mso-(?:foot|end)note-id/iu;
const MARK_CLASS = /\bmso(?:del|comanchor|commentreference|footnotereference|endnotereference)\b/iu;
const HIDDEN = /display:\s*none|visibility:\s*(?:hidden|collapse)|mso-hide:\s*all/iu;
const LINE_THROUGH = /text-decoration(?:-line)?:[^;]*line-through/iu;

/** What the classes of some HTML look like, as far as it matters. */
export interface HtmlLooks {
  readonly hidden: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
}

/** A cell's text, and whether all of it is struck through. */
export interface HtmlCell {
  /** Without the pieces that are struck, unless all are. */
  readonly text: string;
  readonly isStruck: boolean;
}

/** The classes that hide or strike through, as Excel and Word describe them on the clipboard. */
export function looksOf(parsed: Document): HtmlLooks {
  const [hidden, struck] = [new Set<string>(), new Set<string>()];
  for (const { textContent } of parsed.querySelectorAll("style")) {
    for (const rule of textContent.split("}")) {
      const [names = "", looks = ""] = rule.split("{");
      const classes = [...names.matchAll(/\.([\w-]+)/gu)].map(([, name = ""]) => name);
      if (HIDDEN.test(looks)) classes.forEach((name) => hidden.add(name));
      if (LINE_THROUGH.test(looks)) classes.forEach((name) => struck.add(name));
    }
  }
  return { hidden, struck };
}

/** Whether an element of a table is hidden. */
export function isHiddenElement(element: Element, { hidden }: HtmlLooks): boolean {
  if (element.hasAttribute("hidden") || HIDDEN.test(styleOf(element))) return true;
  if (element.tagName === "COL" && element.getAttribute("width") === "0") return true;
  if (element.tagName === "TR" && element.getAttribute("height") === "0") return true;
  return [...element.classList].some((name) => hidden.has(name));
}

/** A table cell's text, a line a paragraph. */
export function cellOfHtml(cell: Element, looks: HtmlLooks): HtmlCell {
  const isStruck = isStruckElement(cell, looks);
  const plain = isStruck ? "" : linesOf(innerText(cell, looks, false));
  if (plain !== "") return { text: plain, isStruck: false };
  const whole = linesOf(innerText(cell, looks, true));
  return { text: whole, isStruck: whole !== "" };
}

function linesOf(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.join("\n").trim();
}

function innerText(node: Node, looks: HtmlLooks, withStruck: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/[\t\n\r\f ]+/gu, " ");
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  const element = node as Element;
  if (element.tagName === "BR") return "\n";
  if (isNoText(element, looks) || (!withStruck && isStruckElement(element, looks))) return "";
  const text = [...element.childNodes].map((child) => innerText(child, looks, withStruck)).join("");
  return BLOCKS.has(element.tagName) ? `${text.trim()}\n` : text;
}

function isNoText(element: Element, looks: HtmlLooks): boolean {
  if (SILENT.has(element.tagName) || MARK.test(styleOf(element))) return true;
  return MARK_CLASS.test(element.getAttribute("class") ?? "") || isHiddenElement(element, looks);
}

function isStruckElement(element: Element, { struck }: HtmlLooks): boolean {
  if (STRUCK.has(element.tagName) || LINE_THROUGH.test(styleOf(element))) return true;
  return [...element.classList].some((name) => struck.has(name));
}

function styleOf(element: Element): string {
  return element.getAttribute("style") ?? "";
}
