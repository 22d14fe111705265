import type { Package } from "../package/Package";
import { FreeIds } from "../FreeIds";
import { ensureRelatedPart, relatedPart } from "../package/Relationships";
import { all, attr, children, make } from "../../xml/wml";

/** A list that a paragraph or a style names, in the text of a part, whatever the prefixes are. */
const USE = /\bnumId\s+[\w.-]+:val\s*=\s*["'](\d+)["']/g;
const BULLETS = ["\uF0B7", "o", "\uF0A7"] as const;
const BULLET_FONTS = ["Symbol", "Courier New", "Wingdings"] as const;
const FORMATS = ["decimal", "lowerLetter", "lowerRoman"] as const;

export type ListKind = "bullet" | "decimal";

/** The list definitions of a document (ECMA-376 part 1, 17.9). */
export class Numbering {
  private readonly parts: Package;
  private readonly documentPart: string;
  private readonly made = new Map<ListKind, string>();
  private lists: FreeIds | null = null;
  private definitions: FreeIds | null = null;

  constructor(parts: Package, documentPart: string) {
    this.parts = parts;
    this.documentPart = documentPart;
  }

  private get part(): string | null {
    return relatedPart(this.parts, this.documentPart, "numbering");
  }

  /** The part's root, or null where the document has no lists. */
  get root(): Element | null {
    const part = this.part;
    return part === null ? null : (this.parts.xml(part)?.documentElement ?? null);
  }

  /** A list of our own of this kind: the same one each time. */
  ensureList(kind: ListKind): string {
    const known = this.made.get(kind);
    if (known !== undefined) return known;
    const numId = this.newList(kind);
    this.made.set(kind, numId);
    return numId;
  }

  newList(kind: ListKind): string {
    const root = this.ensureRoot();
    const abstract = make(root.ownerDocument, "abstractNum", {
      abstractNumId: this.nextDefinition(),
    });
    abstract.append(make(root.ownerDocument, "multiLevelType", { val: "hybridMultilevel" }));
    for (let level = 0; level < 9; level += 1) abstract.append(levelOf(root.ownerDocument, kind, level));
    return this.addList(abstract);
  }

  /** Adds a definition and a list of it; gives the list's numId. */
  addList(abstract: Element, overrides: readonly Element[] = []): string {
    const root = this.ensureRoot();
    const numId = String(this.nextList());
    root.insertBefore(abstract, [...children(root, "num"), ...children(root, "numIdMacAtCleanup")][0] ?? null);
    const num = make(root.ownerDocument, "num", { numId });
    num.append(
      make(root.ownerDocument, "abstractNumId", { val: attr(abstract, "abstractNumId") ?? "0" }),
      ...overrides,
    );
    const last = children(root, "num").at(-1) ?? abstract;
    last.after(num);
    this.changed();
    return numId;
  }

  /** Says that the definitions were changed. */
  changed(): void {
    this.parts.markChanged(this.part ?? "");
  }

  /** An id that no definition has. */
  nextDefinition(): number {
    this.definitions ??= new FreeIds(numbersOf(this.ensureRoot(), "abstractNum", "abstractNumId"), 0);
    return this.definitions.next();
  }

  /** An id that no list has, and that nothing names: paragraphs may name a list that there is none of. */
  private nextList(): number {
    const xml = this.parts.xml(this.documentPart);
    this.lists ??= new FreeIds([
      ...numbersOf(this.ensureRoot(), "num", "numId"),
      ...(xml ? all(xml, "numId").map((use) => Number(attr(use, "val"))) : []),
      ...this.parts
        .textsBeside(this.documentPart)
        .flatMap((text) => [...text.matchAll(USE)].map(([, id]) => Number(id))),
    ]);
    return this.lists.next();
  }

  ensureRoot(): Element {
    const part = ensureRelatedPart(this.parts, this.documentPart, "numbering");
    return (this.parts.xml(part) as Document).documentElement;
  }
}

function numbersOf(root: Element, element: "abstractNum" | "num", attribute: string): number[] {
  return children(root, element).map((found) => Number(attr(found, attribute)));
}

function levelOf(document: Document, kind: ListKind, level: number): Element {
  const bullet = kind === "bullet";
  const lvl = make(
    document,
    "lvl",
    { ilvl: level },
    make(document, "start", { val: 1 }),
    make(document, "numFmt", { val: bullet ? "bullet" : (FORMATS[level % 3] ?? "decimal") }),
    make(document, "lvlText", { val: bullet ? (BULLETS[level % 3] ?? "") : `%${level + 1}.` }),
    make(document, "lvlJc", { val: "left" }),
    make(document, "pPr", {}, make(document, "ind", { left: 360 * (level + 1), hanging: 360 })),
  );
  if (bullet) {
    const font = BULLET_FONTS[level % 3] ?? "Symbol";
    lvl.append(make(document, "rPr", {}, make(document, "rFonts", { ascii: font, hAnsi: font, hint: "default" })));
  }
  return lvl;
}
