import { outlineLevel } from "../styles/formatting";
import { child, elements, make, preserveSpace } from "../../xml/wml";
import { bookmarkRange, deleteBookmark, findBookmark } from "../bookmarks";
import type { DocumentModel } from "../DocumentModel";
import { anchorsOf, paragraphsOf, runOf, type TextField } from "./fields";
import { textOf } from "./textPieces";

interface Entry {
  readonly heading: Element;
  readonly level: number;
  readonly text: string;
}

/**
 * Makes a table of contents anew, as Word does with the entire table: an entry for each heading of its levels, which gets a
 * new `_Toc` bookmark in place of the old (support.microsoft.com/help/134999). All stand on page 1: the host lays nothing out.
 */
export function updateContents(model: DocumentModel, field: TextField): void {
  const old = paragraphsOf(field);
  const [first, last] = [old[0], old.at(-1)];
  if (!first || !last || field.separate === null || field.end === null) return;
  for (const name of anchorsOf(field)) deleteBookmark(model, name);
  const entries = entriesOf(model, field.code, new Set(old));
  const head = upTo(first, runOf(field.separate));
  const tail = from(last, runOf(field.end));
  const isApart = textOf(last, true).trim() === "" && first !== last;
  const made = entries.length === 0 ? [nothingFound(model)] : entries.map((entry) => entryParagraph(model, entry));
  made[0]?.insertBefore(group(model, head), child(made[0], "pPr")?.nextSibling ?? made[0].firstChild);
  if (!isApart) made.at(-1)?.append(...tail);
  first.before(...made);
  for (const paragraph of old) if (!(isApart && paragraph === last)) paragraph.remove();
}

function entriesOf(model: DocumentModel, code: string, own: ReadonlySet<Element>): readonly Entry[] {
  const [, from = "1", to = "3"] = /\\o\s+"?(\d)-(\d)"?/.exec(code) ?? [];
  const within = bookmarked(model, code);
  const byLevel = /\\u\b/.test(code);
  return model.paragraphs.flatMap((heading) => {
    const style = model.styles.builtInName(model.styleOf(heading));
    const [, ofStyle] = /^Heading(\d)$/.exec(style) ?? [];
    const level = ofStyle === undefined && byLevel ? outlineLevel(model, heading) : Number(ofStyle ?? 10);
    const text = textOf(heading, false).trim();
    const isListed =
      level >= Number(from) && level <= Number(to) && text !== "" && !own.has(heading) && within(heading);
    return isListed ? [{ heading, level, text }] : [];
  });
}

/** Whether a heading stands in the bookmark that the code restricts the table to (`\\b`); all do where it names none. */
function bookmarked(model: DocumentModel, code: string): (heading: Element) => boolean {
  const [, name] = /\\b\s+"?(\w+)"?/.exec(code) ?? [];
  const bookmark = name === undefined ? null : findBookmark(model, name);
  if (bookmark === null) return () => name === undefined;
  const range = bookmarkRange(bookmark);
  return (heading) => range.intersectsNode(heading);
}

function entryParagraph(model: DocumentModel, { heading, level, text }: Entry): Element {
  const name = `_Toc${String(model.ids.control()).padStart(9, "2").slice(0, 9)}`;
  const id = model.ids.annotation();
  heading.insertBefore(
    make(model.xml, "bookmarkStart", { id, name }),
    child(heading, "pPr")?.nextSibling ?? heading.firstChild,
  );
  heading.append(make(model.xml, "bookmarkEnd", { id }));
  const tab = make(model.xml, "r", {}, make(model.xml, "tab"));
  const link = make(model.xml, "hyperlink", { anchor: name, history: 1 }, run(model, text), tab, run(model, "1"));
  return make(model.xml, "p", {}, styled(model, `Toc${level}`), link);
}

function nothingFound(model: DocumentModel): Element {
  return make(model.xml, "p", {}, run(model, "Finner ingen oppføringer i innholdsfortegnelsen."));
}

function styled(model: DocumentModel, style: string): Element {
  const id = model.styles.idOfBuiltIn(style, "paragraph") ?? "Normal";
  return make(model.xml, "pPr", {}, make(model.xml, "pStyle", { val: id }));
}

function run(model: DocumentModel, text: string): Element {
  const content = make(model.xml, "t");
  content.textContent = text;
  preserveSpace(content);
  return make(model.xml, "r", {}, content);
}

/** The children of a paragraph up to one of them, without its properties. */
function upTo(paragraph: Element, last: Element): readonly Element[] {
  const inside = elements(paragraph).filter((each) => each.localName !== "pPr");
  return inside.slice(0, inside.indexOf(last) + 1);
}

function from(paragraph: Element, first: Element): readonly Element[] {
  const inside = elements(paragraph);
  return inside.slice(inside.indexOf(first));
}

function group(model: DocumentModel, content: readonly Element[]): DocumentFragment {
  const made = model.xml.createDocumentFragment();
  made.append(...content);
  return made;
}
