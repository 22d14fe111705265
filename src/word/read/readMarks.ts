import { MARKS, type LineMarks, type Mark } from "../../document/Mark";
import { attribute, childNamed, childrenNamed, isNamed, ownContent, within } from "./blockXml";

/** Elements by their local names (ECMA-376 part 1, 17, 20.4 and 22.1) with what they show. */
const BY_NAME: Readonly<Record<string, Mark>> = {
  drawing: "picture",
  pict: "picture",
  object: "picture",
  hyperlink: "link",
  commentReference: "comment",
  commentRangeStart: "comment",
  footnoteReference: "note",
  endnoteReference: "note",
  oMath: "equation",
  fldSimple: "field",
  sdt: "control",
};

/** Bookmarks that Word makes and makes again, and ours. */
const PASSING = /^_(Toc|GoBack|kplan_)/;

/** What words can look like other than their paragraph's style has it (17.3.2). */
const CELL_FORMATS = new Set("b i u strike dstrike color highlight shd vertAlign caps smallCaps rStyle".split(" "));
const FORMATS = new Set([...CELL_FORMATS, "sz"]);

/**
 * The marks of each paragraph and table in OOXML as Word gives it (pkg:package): of those in the content control with the
 * tag where it holds that, in order. What stands in other content controls is left out.
 */
export function readMarks(ooxml: string, tag: string): readonly LineMarks[] {
  const root = ownContent(ooxml, tag);
  return root ? linesIn(root) : [];
}

function linesIn(parent: Element): readonly LineMarks[] {
  const paragraphs = childrenNamed(parent, "p");
  const usual = usualLook(paragraphs, FORMATS);
  return [...parent.children].flatMap((element): LineMarks[] => {
    if (isNamed(element, "p")) return [{ kind: "text", marks: marksIn(element, usual, FORMATS) }];
    return isNamed(element, "tbl") ? [{ kind: "table", rows: cellsIn(element) }] : [];
  });
}

/** The size of the type in our tables is ours. */
function cellsIn(table: Element): readonly (readonly (readonly Mark[])[])[] {
  const rows = childrenNamed(table, "tr").map((row) => childrenNamed(row, "tc"));
  const usual = usualLook(rows.flat(), CELL_FORMATS);
  return rows.map((row) => row.map((cell) => marksIn(cell, usual, CELL_FORMATS)));
}

function marksIn(element: Element, usual: string, formats: ReadonlySet<string>): readonly Mark[] {
  const found = new Set<Mark>();
  for (const each of element.getElementsByTagName("*")) {
    const mark = markOf(each);
    if (mark !== null) found.add(mark);
  }
  if (looksIn(element, formats).some((look) => look !== usual)) found.add("format");
  return MARKS.filter((mark) => found.has(mark));
}

/** The look that all words of several elements have in common: new text in Word takes it from its neighbours. */
function usualLook(elements: readonly Element[], formats: ReadonlySet<string>): string {
  const written = elements.map((element) => looksIn(element, formats)).filter((looks) => looks.length > 0);
  const all = new Set(written.flat());
  const [look = ""] = all;
  return written.length > 1 && all.size === 1 ? look : "";
}

function markOf(element: Element): Mark | null {
  const { localName } = element;
  if (localName === "bookmarkStart") return PASSING.test(attribute(element, "name")) ? null : "bookmark";
  if (localName === "instrText") return /^\s*HYPERLINK\b/.test(element.textContent) ? "link" : "field";
  return Object.hasOwn(BY_NAME, localName) ? (BY_NAME[localName] ?? null) : null;
}

/** How the words in an element look, other than their style has it: one look for each run with text. */
function looksIn(element: Element, formats: ReadonlySet<string>): readonly string[] {
  return within(element, "r")
    .filter((run) => within(run, "t").some((text) => text.textContent.trim() !== ""))
    .map((run) => lookOf(run, formats));
}

function lookOf(run: Element, formats: ReadonlySet<string>): string {
  const properties = [...(childNamed(run, "rPr")?.children ?? [])].filter(({ localName }) => formats.has(localName));
  return properties
    .map((each) => `${each.localName}=${attribute(each, "val")}${attribute(each, "fill")}`)
    .sort()
    .join(";");
}
