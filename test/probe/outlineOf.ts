/** WordprocessingML as lines in which only what means something is left: equal documents give equal lines. */

/** Names of attributes that differ from one save to the next. */
const CHANCE = /^(rsid.*|paraId|textId|anchorId|editId|space|date|author|initials|embed)$/;
/** Elements that say nothing of the document. */
const CHANCE_ELEMENTS = new Set(["proofErr", "lastRenderedPageBreak"]);
/** Elements whose id is of chance too, and what else of theirs. */
const NUMBERED: Readonly<Record<string, readonly string[]>> = {
  bookmarkStart: ["id"],
  commentRangeStart: ["id"],
  commentRangeEnd: ["id"],
  commentReference: ["id"],
  footnoteReference: ["id"],
  ins: ["id"],
  del: ["id"],
  rPrChange: ["id"],
  pPrChange: ["id"],
  tblPrChange: ["id"],
  trPrChange: ["id"],
  docPr: ["id", "name"],
  cNvPr: ["id", "name"],
};
const PROPERTIES = new Set(["pPr", "rPr", "trPr", "tcPr", "sdtPr", "sectPr"]);
/** Elements that mean yes without a value. */
const TOGGLES = new Set(
  "b bCs i iCs vanish noProof keepNext keepLines pageBreakBefore contextualSpacing tblHeader cantSplit".split(" "),
);
const WORDS: Readonly<Record<string, string>> = { true: "1", on: "1", false: "0", off: "0" };

export function outlineOf(xml: string): readonly string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return new Outline(document).blocks(document.documentElement, 0);
}

class Outline {
  private readonly bookmarks: ReadonlyMap<string | undefined, string>;
  /** The document's numbers of its lists, in the order in which they are used. */
  private readonly lists: string[] = [];

  constructor(document: Document) {
    const starts = [...document.getElementsByTagName("*")].filter(({ localName }) => localName === "bookmarkStart");
    this.bookmarks = new Map(starts.map((start) => [attribute(start, "id"), attribute(start, "name") ?? ""]));
  }

  blocks(parent: Element, depth: number): string[] {
    return joinRuns([...parent.children]).flatMap((children) => this.element(children, depth));
  }

  /** Lines of an element; of several runs of one format those of one. */
  private element(elements: readonly Element[], depth: number): string[] {
    const [first] = elements;
    if (!first || isChance(first)) return [];
    const inside = joinTexts(elements.flatMap((each, index) => this.inside(each, depth + 1, index > 0)));
    if (PROPERTIES.has(first.localName) && inside.length === 0) return [];
    if (first.localName === "r" && inside.every((line) => line.trim().startsWith("rPr"))) return [];
    return [`${"  ".repeat(depth)}${[first.localName, ...this.attributes(first)].join(" ")}`, ...inside];
  }

  private inside(element: Element, depth: number, withoutFormat: boolean): string[] {
    const text = element.children.length === 0 ? element.textContent : "";
    if (text !== "") return [`${"  ".repeat(depth)}"${text}"`];
    const children = [...element.children].filter((child) => !(withoutFormat && child.localName === "rPr"));
    return joinRuns(children).flatMap((each) => this.element(each, depth));
  }

  private attributes(element: Element): string[] {
    if (element.localName === "bookmarkEnd") return [`of ${this.bookmarks.get(attribute(element, "id")) ?? "?"}`];
    const left = [...element.attributes].filter(
      ({ localName, prefix, name }) =>
        prefix !== "xmlns" &&
        name !== "xmlns" &&
        !CHANCE.test(localName) &&
        NUMBERED[element.localName]?.includes(localName) !== true,
    );
    const shown = left.map(({ localName, value }) => `${localName}=${this.value(element, value)}`);
    return shown.filter((each) => each !== "val=1" || !TOGGLES.has(element.localName)).sort();
  }

  private value(element: Element, value: string): string {
    if (element.localName !== "numId" || value === "0") return WORDS[value] ?? value;
    if (!this.lists.includes(value)) this.lists.push(value);
    return `list ${this.lists.indexOf(value) + 1}`;
  }
}

function attribute(element: Element, name: string): string | undefined {
  return [...element.attributes].find(({ localName }) => localName === name)?.value;
}

/** Also what says no more than the document's default: the style Normal, and the id of a content control. */
function isChance(element: Element): boolean {
  const { localName, parentElement } = element;
  if (CHANCE_ELEMENTS.has(localName)) return true;
  if (localName === "pStyle") return attribute(element, "val") === "Normal";
  return localName === "id" && parentElement?.localName === "sdtPr";
}

/** Neighbouring runs of one format in one list, all else alone. */
function joinRuns(elements: readonly Element[]): Element[][] {
  const joined: Element[][] = [];
  for (const element of elements.filter((each) => !isChance(each))) {
    const last = joined.at(-1);
    const before = last?.at(-1);
    if (last && before && isTextRun(before) && isTextRun(element) && formatOf(before) === formatOf(element))
      last.push(element);
    else joined.push([element]);
  }
  return joined;
}

const isTextRun = (element: Element): boolean => element.localName === "r";

function formatOf(run: Element): string {
  const format = [...run.children].find(({ localName }) => localName === "rPr");
  return format ? new Outline(run.ownerDocument).blocks(format, 0).join("\n") : "";
}

/** `t`, `"a"`, `t`, `"b"` as `t`, `"ab"`. */
function joinTexts(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line = "", next = ""] = [lines[index], lines[index + 1]];
    const before = joined.at(-1);
    if (line.trim() === "t" && joined.at(-2) === line && before?.endsWith('"') === true) {
      joined[joined.length - 1] = before.slice(0, -1) + next.trim().slice(1);
      index += 1;
    } else joined.push(line);
  }
  return joined;
}
