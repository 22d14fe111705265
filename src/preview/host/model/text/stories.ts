import { all, closest, MC, W } from "../../xml/wml";
import type { Package } from "../package/Package";
import { relationshipsOf } from "../package/Relationships";

/** The parts of a document that hold text of their own beside the body, by the last word of their relationship. */
const KINDS = new Set(["header", "footer", "footnotes", "endnotes"]);

/** The texts beside the body: headers, footers, notes and text boxes. They are opened when they are first asked for. */
export class Stories {
  private readonly parts: Package;
  private readonly main: string;
  private opened: readonly Story[] | null = null;

  /** @param main the name of the part that points to those of the headers and the like */
  constructor(parts: Package, main: string) {
    this.parts = parts;
    this.main = main;
  }

  /** The roots of all that have been opened, and of the text boxes of the body. */
  roots(body: Element): readonly Element[] {
    this.opened ??= this.open();
    return [...this.opened.map(({ root }) => root), ...textBoxes(body)];
  }

  /** Says to the package which of the parts have changed: an edit does not know where it was. */
  markChanges(): void {
    for (const { part, root, before } of this.opened ?? []) if (root.outerHTML !== before) this.parts.markChanged(part);
  }

  private open(): Story[] {
    return relationshipsOf(this.parts, this.main).flatMap(({ type, target, external }) => {
      const kind = type.slice(type.lastIndexOf("/") + 1);
      const root = external || !KINDS.has(kind) ? undefined : this.parts.xml(target)?.documentElement;
      return root ? [{ part: target, root, before: root.outerHTML }] : [];
    });
  }
}

interface Story {
  readonly part: string;
  readonly root: Element;
  /** Its XML when it was opened. */
  readonly before: string;
}

/** The text boxes below an element, each once: mc:Fallback repeats what mc:Choice holds (ECMA-376 part 3). */
function textBoxes(body: Element): Element[] {
  return all(body, "txbxContent").filter((box) => !isFallback(box));
}

/** Drops the copy for the Word of before 2010 of a text box that is about to be changed; Word makes it anew. */
export function dropFallback(node: Node): void {
  const box = closest(node, "txbxContent");
  let choice: Element | null = box;
  while (choice && !(choice.localName === "Choice" && choice.namespaceURI === MC)) choice = choice.parentElement;
  for (const other of choice?.parentElement?.children ?? []) if (other.localName === "Fallback") other.remove();
}

/** Whether a node stands in what mc:Choice holds once more for older readers. */
export function isFallback(node: Element): boolean {
  for (let at = node.parentElement; at; at = at.parentElement)
    if (at.localName === "Fallback" && at.namespaceURI === MC) return true;
  return false;
}

/** What a node's text belongs to: a text box, a header or the like, or the body. */
export function storyOf(body: Element, node: Node): Element {
  const box = closest(node, "txbxContent");
  if (box) return box;
  return node.ownerDocument === body.ownerDocument ? body : (node.ownerDocument?.documentElement ?? body);
}

/** The elements of a name below a container, without those of the text boxes in it. */
export function ownElements(container: Element, name: string): Element[] {
  const box = closest(container, "txbxContent");
  return all(container, name).filter((element) => closest(element, "txbxContent") === box);
}

/** Word.Body.type of a container. */
export function bodyType(container: Element): string {
  if (container.namespaceURI !== W) return "MainDoc";
  return TYPES[container.localName] ?? "MainDoc";
}

const TYPES: Readonly<Record<string, string>> = {
  tc: "TableCell",
  hdr: "Header",
  ftr: "Footer",
  footnotes: "Footnote",
  endnotes: "Endnote",
  txbxContent: "Shape",
};
