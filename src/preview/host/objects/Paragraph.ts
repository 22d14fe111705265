import { WordError } from "../protocol/WordError";
import { placeBeside } from "../model/blocks";
import { wrap } from "../model/contentControls";
import { deleteParagraph, emptyParagraph, lengthOf } from "../model/deleteContent";
import {
  effective,
  ensureProperties,
  listOf,
  outlineLevel,
  points,
  setList,
  setParagraphStyle,
  setPoints,
} from "../model/formatting";
import { insertText } from "../model/insertText";
import { placeAtParagraphs } from "../model/placeContent";
import { paragraphsIn, textOf } from "../model/textPieces";
import { ORDER } from "../xml/order";
import { child, closest, make, putInOrder, value } from "../xml/wml";
import { numberArgument, oneOf, orNotFound, textArgument } from "./arguments";
import type { ContentControl } from "./ContentControl";
import { ContentInserter } from "./ContentInserter";
import type { Located } from "./Located";
import { rangeAfter, rangeAround, rangeInside } from "./ranges";
import type { WordRange } from "./WordRange";

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};
const BREAKS = ["Page", "Line", "SectionNext", "SectionContinuous", "SectionEven", "SectionOdd"] as const;

/** Word.Paragraph */
export class Paragraph extends ContentInserter {
  readonly wireName = "Paragraph";
  readonly scalars = (
    "Style Alignment FirstLineIndent LeftIndent RightIndent LineSpacing OutlineLevel SpaceBefore SpaceAfter LineUnitBefore " +
    "LineUnitAfter Text IsListItem TableNestingLevel IsLastParagraph StyleBuiltIn"
  ).split(" ");
  readonly element: Element;
  protected readonly blockLocations = ["Before", "After"] as const;
  protected readonly contentLocations = ["Replace", "Start", "End"] as const;

  constructor(make: Located["make"], element: Element) {
    super(make);
    this.element = element;
  }

  protected get inside(): Node {
    return this.element;
  }

  toRange(): Range {
    return rangeAround(this.element);
  }

  get Text(): string {
    return textOf(this.element, this.model.readsDeleted);
  }

  get Style(): string {
    return this.model.styles.localName(this.model.styleOf(this.element));
  }

  set Style(name: string) {
    this.model.edit(() => {
      this.applyStyle(this.model.styles.idOfName(textArgument(name, "style"), "paragraph"), name);
    });
  }

  get StyleBuiltIn(): string {
    return this.model.styles.builtInName(this.model.styleOf(this.element));
  }

  set StyleBuiltIn(name: string) {
    this.model.edit(() => {
      this.applyStyle(this.model.styles.idOfBuiltIn(textArgument(name, "styleBuiltIn"), "paragraph"), name);
    });
  }

  get OutlineLevel(): number {
    return outlineLevel(this.model, this.element);
  }

  set OutlineLevel(level: number) {
    const wanted = numberArgument(level, "outlineLevel");
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 10)
      throw new WordError("InvalidArgument", `outlineLevel ${level}`);
    this.model.edit(() => {
      putInOrder(ensureProperties(this.element), make(this.model.xml, "outlineLvl", { val: wanted - 1 }), ORDER.pPr);
    });
  }

  get TableNestingLevel(): number {
    let level = 0;
    for (let table = closest(this.element, "tbl"); table; table = closest(table.parentNode, "tbl")) level += 1;
    return level;
  }

  get IsListItem(): boolean {
    return listOf(this.model, this.element) !== null;
  }

  get IsLastParagraph(): boolean {
    return paragraphsIn(closest(this.element, "tc") ?? this.model.body).at(-1) === this.element;
  }

  get Alignment(): string {
    return ALIGNMENTS[effective(this.model, this.element, (pPr) => value(pPr, "jc")) ?? "left"] ?? "Unknown";
  }

  set Alignment(alignment: string) {
    const wanted = oneOf(alignment, "alignment", ["Left", "Centered", "Right", "Justified"]);
    const jc = { Left: "left", Centered: "center", Right: "right", Justified: "both" }[wanted];
    this.model.edit(() => {
      putInOrder(ensureProperties(this.element), make(this.model.xml, "jc", { val: jc }), ORDER.pPr);
    });
  }

  get SpaceBefore(): number {
    return points(this.model, this.element, "spacing", "before");
  }

  set SpaceBefore(size: number) {
    this.model.edit(() => {
      setPoints(this.element, "spacing", "before", numberArgument(size, "spaceBefore"));
    });
  }

  get SpaceAfter(): number {
    return points(this.model, this.element, "spacing", "after");
  }

  set SpaceAfter(size: number) {
    this.model.edit(() => {
      setPoints(this.element, "spacing", "after", numberArgument(size, "spaceAfter"));
    });
  }

  get LineSpacing(): number {
    return points(this.model, this.element, "spacing", "line") || 12;
  }

  get LeftIndent(): number {
    return points(this.model, this.element, "ind", "left");
  }

  set LeftIndent(size: number) {
    this.model.edit(() => {
      setPoints(this.element, "ind", "left", numberArgument(size, "leftIndent"));
    });
  }

  get RightIndent(): number {
    return points(this.model, this.element, "ind", "right");
  }

  get FirstLineIndent(): number {
    return points(this.model, this.element, "ind", "firstLine") - points(this.model, this.element, "ind", "hanging");
  }

  get LineUnitBefore(): number {
    return points(this.model, this.element, "spacing", "beforeLines") / 5;
  }

  get LineUnitAfter(): number {
    return points(this.model, this.element, "spacing", "afterLines") / 5;
  }

  GetRange(location: unknown): WordRange {
    const where = oneOf(location, "rangeLocation", ["Whole", "Start", "End", "After", "Content"], true);
    if (where === "Whole") return this.make.range(this.toRange());
    if (where === "After") return this.make.range(rangeAfter(this.element));
    const content = rangeInside(this.element);
    if (where !== "Content") content.collapse(where === "Start");
    return this.make.range(content);
  }

  GetNextOrNullObject(): Paragraph | null {
    return this.neighbour(1);
  }

  GetNext(): Paragraph {
    return orNotFound(this.neighbour(1), "The next paragraph");
  }

  GetPreviousOrNullObject(): Paragraph | null {
    return this.neighbour(-1);
  }

  GetPrevious(): Paragraph {
    return orNotFound(this.neighbour(-1), "The previous paragraph");
  }

  InsertContentControl(type?: unknown): ContentControl {
    oneOf(type, "contentControlType", ["RichText"], true);
    return this.model.edit(() => this.make.contentControl(wrap(this.model, [this.element])));
  }

  InsertBreak(type: unknown, location: unknown): void {
    const where = oneOf(location, "insertLocation", ["Before", "After"]);
    const kind = oneOf(type, "breakType", BREAKS);
    if (kind !== "Page" && kind !== "Line") throw new WordError("ApiNotFound", `insertBreak ${kind}`);
    this.model.edit(() => {
      const run = make(this.model.xml, "r", {}, make(this.model.xml, "br", kind === "Page" ? { type: "page" } : {}));
      placeBeside(this.model, [make(this.model.xml, "p", {}, run)], this.element, where);
    });
  }

  DetachFromList(): void {
    this.model.edit(() => {
      const pPr = child(this.element, "pPr");
      child(pPr, "numPr")?.remove();
      if (listOf(this.model, this.element)) setList(this.element, "0", 0);
    });
  }

  Clear(): void {
    this.model.edit(() => {
      emptyParagraph(this.model, this.element);
    });
  }

  Delete(): void {
    this.model.edit(() => {
      deleteParagraph(this.model, this.element);
    });
  }

  protected placeBlocks(blocks: readonly Element[], where: "Before" | "After"): void {
    placeBeside(this.model, blocks, this.element, where);
  }

  protected likeAt(): Element {
    return this.element;
  }

  protected placeText(text: string, where: "Replace" | "Start" | "End"): Range {
    if (where === "Replace") emptyParagraph(this.model, this.element);
    return insertText(this.model, this.element, where === "Start" ? 0 : lengthOf(this.model, this.element), text);
  }

  protected placeContent(blocks: readonly Element[], where: "Replace" | "Start" | "End"): Range {
    return placeAtParagraphs(this.model, blocks, [this.element], where);
  }

  protected get blocks(): readonly Element[] {
    return [this.element];
  }

  private neighbour(step: 1 | -1): Paragraph | null {
    const found = this.model.positions.neighbour(this.element, step);
    return found && this.make.paragraph(found);
  }

  private applyStyle(id: string | null, name: string): void {
    if (id === null) throw new WordError("InvalidArgument", `There is no paragraph style ${name}`);
    setParagraphStyle(this.element, id);
  }
}
