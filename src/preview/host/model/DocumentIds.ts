import { all, attr, everyElement, WP } from "../xml/wml";
import { FreeIds } from "./FreeIds";
import type { Package } from "./package/Package";

/** Ids as they stand in the text of other parts, whatever the prefixes are. */
const ANNOTATION = /:id\s*=\s*["'](-?\d+)["']/g;
const DRAWING = /<(?:[\w.-]+:)?docPr\s[^<>]*?\bid\s*=\s*["'](\d+)["']/g;
const CONTROL = /\bid\s+[\w.-]+:val\s*=\s*["'](-?\d+)["']/g;

/** Hands out the ids that must be a document's only ones, in all its parts: headers and notes have them too. */
export class DocumentIds {
  private readonly parts: Package;
  private readonly part: string;
  private readonly xml: Document;
  private annotations: FreeIds | null = null;
  private drawings: FreeIds | null = null;
  private controls: Set<number> | null = null;

  constructor(parts: Package, part: string, xml: Document) {
    this.parts = parts;
    this.part = part;
    this.xml = xml;
  }

  /** For what is marked in a text: a tracked change, a bookmark, a permission (17.13). They are counted together, as Word does. */
  annotation(): number {
    this.annotations ??= new FreeIds([
      ...everyElement(this.xml.documentElement).flatMap((element) => numbers(attr(element, "id"))),
      ...this.elsewhere(ANNOTATION),
    ]);
    return this.annotations.next();
  }

  /** For a drawing (wp:docPr, 20.4.2.5). */
  drawing(): number {
    this.drawings ??= new FreeIds([
      ...all(this.xml, "docPr", WP).flatMap((element) => numbers(element.getAttribute("id"))),
      ...this.elsewhere(DRAWING),
    ]);
    return this.drawings.next();
  }

  /** For a content control (17.5.2.18): Word makes them at random. */
  control(): number {
    this.controls ??= new Set([
      ...all(this.xml, "id").flatMap((element) => numbers(attr(element, "val"))),
      ...this.elsewhere(CONTROL),
    ]);
    let id = 1_000_000 + Math.floor(Math.random() * 2_000_000_000);
    while (this.controls.has(id)) id += 1;
    this.controls.add(id);
    return id;
  }

  private elsewhere(pattern: RegExp): number[] {
    return this.parts
      .textsBeside(this.part)
      .flatMap((text) => [...text.matchAll(pattern)].flatMap(([, id]) => numbers(id)));
  }
}

function numbers(id: string | null | undefined): number[] {
  const number = Number(id ?? NaN);
  return Number.isInteger(number) ? [number] : [];
}
