import { all, attr, child, children, declareIgnorable, elements, isW, MC, setAttr, value } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";
import { importNumbering } from "./importNumbering";
import { importRelated } from "./importRelated";
import type { Package } from "../package/Package";
import { relatedPart } from "../package/Relationships";
import { renewIds } from "../trackedChanges";

const STYLE_LINKS = ["basedOn", "next", "link"] as const;
const STYLE_USES = ["pStyle", "rStyle", "tblStyle"] as const;
/** What only makes sense together with parts that are not brought along. */
const DROPPED = [
  "headerReference",
  "footerReference",
  "footnoteReference",
  "endnoteReference",
  "commentReference",
  "commentRangeStart",
  "commentRangeEnd",
];

/**
 * Brings the blocks of another document into this one, as insertOoxml and insertFileFromBase64 do: where both have a
 * style of one name the one here stays, missing styles come along, lists get numbers of their own, a bookmark whose name
 * is taken is left out, headers, footers, notes, theme and settings stay behind.
 */
export function importBlocks(model: DocumentModel, source: Package): Element[] {
  const part = relatedPart(source, "", "officeDocument");
  const xml = part === null ? null : source.xml(part);
  const body = xml && child(xml.documentElement, "body");
  if (part === null || !xml || !body) return [];
  declareIgnorables(model, xml);
  const blocks = elements(body).filter((element) => !isW(element, "sectPr"));
  const imported = blocks.map((block) => model.xml.importNode(block, true));
  const holder = model.xml.createElement("holder");
  holder.append(...imported);
  for (const name of DROPPED) for (const element of all(holder, name)) element.remove();
  const styles = new StyleImport(model, source, part);
  styles.bring(holder);
  importNumbering(model, source, part, [holder, ...styles.added]);
  importRelated(model, source, part, holder);
  dropBookmarks(model, holder);
  renewIds(model, holder);
  return elements(holder);
}

function declareIgnorables(model: DocumentModel, xml: Document): void {
  const root = xml.documentElement;
  for (const prefix of (root.getAttributeNS(MC, "Ignorable") ?? "").split(/\s+/).filter(Boolean)) {
    const uri = root.lookupNamespaceURI(prefix);
    if (uri !== null) declareIgnorable(model.xml, prefix, uri);
  }
}

/** Finds for each style that is used the one of the same name here, or brings it along with those it is based on. */
class StyleImport {
  readonly added: Element[] = [];
  private readonly model: DocumentModel;
  private readonly source: readonly Element[];
  private readonly ids = new Map<string, string>();

  constructor(model: DocumentModel, source: Package, part: string) {
    this.model = model;
    const styles = relatedPart(source, part, "styles");
    const root = styles === null ? null : source.xml(styles)?.documentElement;
    this.source = root ? children(root, "style") : [];
  }

  bring(blocks: Element): void {
    for (const name of STYLE_USES) {
      for (const use of all(blocks, name)) {
        const id = this.idFor(attr(use, "val") ?? "");
        if (id === null) use.remove();
        else setAttr(use, "val", id);
      }
    }
  }

  private idFor(id: string): string | null {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    const style = this.source.find((candidate) => attr(candidate, "styleId") === id);
    if (!style) return this.model.styles.get(id) ? id : null;
    const here = this.model.styles.named(value(style, "name") ?? "");
    return here ? this.remember(id, attr(here, "styleId") ?? "") : this.copy(style, id);
  }

  private remember(from: string, to: string): string {
    this.ids.set(from, to);
    return to;
  }

  private copy(style: Element, id: string): string {
    const copied = this.model.xml.importNode(style, true);
    const newId = this.remember(id, this.model.styles.freeId(id));
    setAttr(copied, "styleId", newId);
    copied.removeAttributeNS(copied.namespaceURI, "default");
    this.model.styles.add(copied);
    this.added.push(copied);
    for (const name of STYLE_LINKS) {
      const link = child(copied, name);
      const target = link && this.idFor(attr(link, "val") ?? "");
      if (link && target !== null) setAttr(link, "val", target);
      else link?.remove();
    }
    return newId;
  }
}

/** Leaves out the bookmarks whose name is taken, and those without an end. */
function dropBookmarks(model: DocumentModel, blocks: Element): void {
  const taken = new Set(model.bookmarks.map((bookmark) => bookmark.name.toLowerCase()));
  const ends = new Map(all(blocks, "bookmarkEnd").map((end) => [attr(end, "id"), end]));
  for (const start of all(blocks, "bookmarkStart")) {
    const end = ends.get(attr(start, "id"));
    if (end && !taken.has((attr(start, "name") ?? "").toLowerCase())) continue;
    start.remove();
    end?.remove();
  }
}
