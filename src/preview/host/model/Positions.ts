import { textPieces } from "./text/textPieces";
import { isW } from "../xml/wml";

/**
 * Where everything stands, counted in characters from the document's start as Word does: each paragraph mark counts as
 * one, a mark after the last paragraph of a cell and of a row as one too. Headers, text boxes and the like follow after the
 * body, each with a stretch of its own. Valid until the document changes.
 */
export class Positions {
  readonly paragraphs: readonly Element[];
  /** Of the body. */
  readonly length: number;
  private readonly starts = new Map<Node, number>();
  private readonly ends = new Map<Node, number>();
  /** Which text a paragraph belongs to, where that is not the body. */
  private readonly stories = new Map<Element, Element>();

  constructor(body: Element, besides: readonly Element[], withDeleted: boolean) {
    const paragraphs: Element[] = [];
    const block = (container: Node, from: number): number => {
      let at = from;
      this.starts.set(container, at);
      for (let node = container.firstChild; node; node = node.nextSibling) {
        if (node.nodeType !== 1) continue;
        if (isW(node, "p")) {
          paragraphs.push(node);
          this.starts.set(node, at);
          at = this.inline(node, at, withDeleted) + 1;
          this.ends.set(node, at);
        } else at = block(node, at);
      }
      if (isW(container, "tr")) at += 1;
      this.ends.set(container, at);
      return at;
    };
    this.length = block(body, 0);
    let end = this.length;
    for (const story of besides) {
      const known = paragraphs.length;
      end = block(story, end + 1);
      for (const paragraph of paragraphs.slice(known)) this.stories.set(paragraph, story);
    }
    this.paragraphs = paragraphs;
  }

  private inline(paragraph: Element, from: number, withDeleted: boolean): number {
    const pieces = new Map(textPieces(paragraph, withDeleted).map((piece) => [piece.node as Node, piece.text.length]));
    const walk = (parent: Node, start: number): number => {
      let at = start;
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType !== 1) continue;
        this.starts.set(node, at);
        const length = pieces.get(node);
        at = length === undefined ? walk(node, at) : at + length;
        this.ends.set(node, at);
      }
      return at;
    };
    return walk(paragraph, from);
  }

  start(node: Node): number {
    return this.starts.get(node) ?? 0;
  }

  end(node: Node): number {
    return this.ends.get(node) ?? this.length;
  }

  /** The paragraph before or after one, in the same text. */
  neighbour(paragraph: Element, step: 1 | -1): Element | null {
    const found = this.paragraphs[this.indexAt(this.start(paragraph)) + step];
    return found && this.stories.get(found) === this.stories.get(paragraph) ? found : null;
  }

  /** The position of a boundary point of a DOM range. */
  of(container: Node, offset: number): number {
    if (container.nodeType === 3)
      return this.start(container.parentNode as Node) + Math.min(offset, this.span(container));
    let next: Node | null = container.childNodes[offset] ?? null;
    while (next && next.nodeType !== 1) next = next.nextSibling;
    if (next) return this.start(next);
    return isW(container, "p") ? this.end(container) - 1 : this.end(container);
  }

  private span(text: Node): number {
    const parent = text.parentNode as Node;
    return this.end(parent) - this.start(parent);
  }

  /** The paragraphs that a stretch touches; the one that a point stands in where the stretch is empty. */
  paragraphsBetween(start: number, end: number): Element[] {
    const first = this.indexAt(start);
    let last = first;
    while (last + 1 < this.paragraphs.length && this.start(this.paragraphs[last + 1] as Node) < end) last += 1;
    return this.paragraphs.slice(first, last + 1);
  }

  /** The index of the paragraph that a position stands in, the last one for a position beyond it. */
  private indexAt(position: number): number {
    let low = 0;
    let high = this.paragraphs.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(this.paragraphs[middle] as Node) <= position) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }
}
