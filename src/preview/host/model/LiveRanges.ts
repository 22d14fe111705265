import { beside, setBoundaries, settleRange, type Point } from "./text/settleRange";

type Side = "start" | "end";

/** A range that was given out, and the nodes in which its boundaries were found last. */
interface Given {
  readonly range: WeakRef<Range>;
  start: Node | null;
  end: Node | null;
}

/** A boundary, and the place that it is to be put back to. */
interface Held {
  readonly given: Given;
  readonly range: Range;
  readonly side: Side;
  readonly to: () => Point;
}

const SIDES = ["start", "end"] as const;

/**
 * The ranges that were given out, and the selection. They are live ranges of the DOM: these follow when text goes or comes,
 * but they leave a node that is moved, and they take in what is put in where they begin. So whoever moves content, or puts
 * content into paragraphs or beside them, does it through here.
 *
 * What is put in at a range's edge becomes no part of it; of the range through which it is put in it does where
 * Word.InsertLocation says so. That other ranges with the same edge do not grow is a guess.
 */
export class LiveRanges {
  private readonly all = new Set<Given>();
  private readonly byContainer = new WeakMap<Node, Set<Given>>();
  private readonly document: { readonly readsDeleted: boolean };
  private isFresh = false;

  constructor(document: { readonly readsDeleted: boolean }) {
    this.document = document;
  }

  /** Keeps a range at its text from now on, as long as somebody holds it. */
  add(range: Range): Range {
    this.all.add({ range: new WeakRef(range), start: null, end: null });
    this.refresh();
    return range;
  }

  /** Says that the document has changed in another way than through here: that something was deleted. */
  refresh(): void {
    this.isFresh = false;
  }

  /** Puts nodes into a parent: new ones, by which no range grows, or some of the document, which take their ranges along. */
  put(nodes: readonly Node[], parent: Node, before: Node | null): void {
    const isNew = nodes.every((node) => !node.isConnected);
    this.insert(nodes, parent, before, (range, side) => isNew && side === "start" && !range.collapsed);
  }

  /** Puts in a new node that takes over the first part of another: what stands before the one then stands before both. */
  putHead(head: Node, of: Node): void {
    this.insert([head], of.parentNode as Node, of, () => false);
  }

  /** Puts in a new node that takes over the latter part of another: what stands after the one then stands after both. */
  putRest(rest: Node, of: Node): void {
    this.insert([rest], of.parentNode as Node, of.nextSibling, () => true);
  }

  /** Puts a node in the place of another; what began or ended in that begins before it or ends after it. */
  replace(old: ChildNode, by: Node): void {
    const held = this.within(old);
    old.replaceWith(by);
    this.restore(held.map((each) => ({ ...each, to: () => beside(by, each.side === "start" ? 0 : 1) })));
  }

  /** Takes from a text a part that stands in another text already; the boundaries in the part go over to that. */
  handOver(text: Text, from: number, to: number, copy: Text): void {
    const held = this.boundariesIn(text).filter(({ range, side }) => {
      const offset = offsetOf(range, side);
      return side === "start" && !range.collapsed ? offset >= from && offset < to : offset > from && offset <= to;
    });
    const moved = held.map((each) => {
      const offset = offsetOf(each.range, each.side) - from;
      return { ...each, to: (): Point => [copy, offset] };
    });
    text.deleteData(from, to - from);
    this.restore(moved);
  }

  /** Moves nodes in some way; the ranges in them go with them. */
  moving(nodes: readonly Node[], move: () => void): void {
    const held = [...this.between(nodes), ...nodes.flatMap((node) => this.within(node))];
    move();
    this.restore(held);
  }

  private insert(
    nodes: readonly Node[],
    parent: Node,
    before: Node | null,
    follows: (range: Range, side: Side) => boolean,
  ): void {
    const last = nodes.at(-1);
    if (!last) return;
    const held: Held[] = [];
    for (const [given, range] of this.rangesAt(parent)) {
      for (const side of SIDES) {
        // jsdom takes both boundaries of a range for the parent's where one is.
        if (containerOf(range, side) !== parent) held.push(hold(given, range, side));
        else if (childAt(range, side) === before && follows(range, side))
          held.push({ given, range, side, to: () => beside(last, 1) });
      }
    }
    this.moving(nodes, () => {
      for (const node of nodes) parent.insertBefore(node, before);
    });
    this.restore(held);
  }

  /** The boundaries right before or after one of the nodes, as places in its parent. */
  private between(nodes: readonly Node[]): Held[] {
    const moved = new Set<Node | null>(nodes);
    const parents = new Set(nodes.flatMap((node) => node.parentNode ?? []));
    return [...parents].flatMap((parent) =>
      this.boundariesIn(parent).flatMap((boundary) => {
        const { range, side } = boundary;
        const isBefore = side === "start" || range.collapsed;
        const neighbour = childAt(range, side, isBefore ? 0 : -1);
        if (!neighbour || !moved.has(neighbour)) return [];
        return [{ ...boundary, to: () => beside(neighbour, isBefore ? 0 : 1) }];
      }),
    );
  }

  /** The boundaries inside of a node. */
  private within(node: Node): Held[] {
    const held = this.boundariesIn(node);
    for (let inner = node.firstChild; inner; inner = inner.nextSibling) held.push(...this.within(inner));
    return held;
  }

  private boundariesIn(node: Node): Held[] {
    const held: Held[] = [];
    for (const [given, range] of this.rangesAt(node)) {
      if (range.startContainer === node) held.push(hold(given, range, "start"));
      if (range.endContainer === node) held.push(hold(given, range, "end"));
    }
    return held;
  }

  /** The ranges that have a boundary in a node. */
  private *rangesAt(node: Node): Iterable<readonly [Given, Range]> {
    if (!this.isFresh) this.find();
    for (const given of this.byContainer.get(node) ?? []) {
      const range = given.range.deref();
      if (range) yield [given, range];
    }
  }

  private restore(held: readonly Held[]): void {
    held.forEach(({ range, side, to }, index) => {
      const next = held[index + 1];
      if (side === "start" && next?.range === range && next.side === "end") setBoundaries(range, to(), next.to());
      else if (side === "start") range.setStart(...to());
      else range.setEnd(...to());
    });
    for (const each of held) this.settle(each.given, each.range);
  }

  private find(): void {
    this.isFresh = true;
    for (const given of this.all) {
      const range = given.range.deref();
      if (!range) this.all.delete(given);
      else if (range.startContainer !== given.start || range.endContainer !== given.end) this.settle(given, range);
    }
  }

  private settle(given: Given, range: Range): void {
    settleRange(range, this.document.readsDeleted);
    const { startContainer, endContainer } = range;
    if (given.start === startContainer && given.end === endContainer) return;
    for (const node of [given.start, given.end]) if (node) this.byContainer.get(node)?.delete(given);
    [given.start, given.end] = [startContainer, endContainer];
    for (const node of [startContainer, endContainer]) {
      const there = this.byContainer.get(node);
      if (there) there.add(given);
      else this.byContainer.set(node, new Set([given]));
    }
  }
}

function hold(given: Given, range: Range, side: Side): Held {
  const point = [containerOf(range, side), offsetOf(range, side)] as const;
  return { given, range, side, to: () => point };
}

function containerOf(range: Range, side: Side): Node {
  return side === "start" ? range.startContainer : range.endContainer;
}

function offsetOf(range: Range, side: Side): number {
  return side === "start" ? range.startOffset : range.endOffset;
}

function childAt(range: Range, side: Side, step: 0 | -1 = 0): Node | null {
  return containerOf(range, side).childNodes[offsetOf(range, side) + step] ?? null;
}
