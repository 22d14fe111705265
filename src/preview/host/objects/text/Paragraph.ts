import { WordError } from "../../protocol/WordError";
import { edgeAt, placeBeside } from "../../model/text/blocks";
import { wrap } from "../../model/controls/contentControls";
import { emptyParagraph, lengthOf } from "../../model/text/deleteContent";
import { withoutOpenBookmarks } from "../../model/findBookmarks";
import { writeFlatOpc } from "../../model/package/flatOpc";
import { deleteWithControl } from "../../model/controls/deleteControl";
import { listOf, setList, setParagraphStyle } from "../../model/styles/formatting";
import { insertText } from "../../model/text/insertText";
import { listExists } from "../../model/styles/lists";
import { placeAtBlocks } from "../../model/text/placeContent";
import { paragraphsIn, textWithSigns } from "../../model/text/textPieces";
import { child, closest, make } from "../../xml/wml";
import { checkControlType, numberArgument, oneOf, orNotFound } from "../arguments";
import { List } from "./List";
import { ParagraphFormat } from "./ParagraphFormat";
import { rangeAfter, rangeAround, rangeInside } from "./ranges";
import type { ContentControlObject, ParagraphObject, WordRangeObject } from "../ObjectFactory";

const BREAKS = ["Page", "Line", "SectionNext", "SectionContinuous", "SectionEven", "SectionOdd"] as const;

/** Word.Paragraph */
export class Paragraph extends ParagraphFormat {
  readonly wireName = "Paragraph";
  readonly scalars = (
    "Style Alignment FirstLineIndent LeftIndent RightIndent LineSpacing OutlineLevel SpaceBefore SpaceAfter LineUnitBefore " +
    "LineUnitAfter Text IsListItem TableNestingLevel IsLastParagraph StyleBuiltIn"
  ).split(" ");
  protected readonly blockLocations = ["Before", "After"] as const;
  protected readonly contentLocations = ["Replace", "Start", "End"] as const;

  protected get inside(): Node {
    return this.element;
  }

  toRange(): Range {
    return rangeAround(this.element);
  }

  get Text(): string {
    return textWithSigns(this.element, this.model.readsDeleted);
  }

  get TableNestingLevel(): number {
    let level = 0;
    for (let table = closest(this.element, "tbl"); table; table = closest(table.parentNode, "tbl")) level += 1;
    return level;
  }

  get IsLastParagraph(): boolean {
    return paragraphsIn(closest(this.element, "tc") ?? this.model.body).at(-1) === this.element;
  }

  GetRange(location: unknown): WordRangeObject {
    const where = oneOf(location, "rangeLocation", ["Whole", "Start", "End", "After", "Content"], true);
    if (where === "Whole") return this.make.range(this.toRange());
    if (where === "After") return this.make.range(rangeAfter(this.element));
    const content = rangeInside(this.element);
    if (where !== "Content") content.collapse(where === "Start");
    return this.make.range(content);
  }

  GetNextOrNullObject(): ParagraphObject | null {
    return this.neighbour(1);
  }

  GetNext(): ParagraphObject {
    return orNotFound(this.neighbour(1), "The next paragraph");
  }

  GetPreviousOrNullObject(): ParagraphObject | null {
    return this.neighbour(-1);
  }

  GetPrevious(): ParagraphObject {
    return orNotFound(this.neighbour(-1), "The previous paragraph");
  }

  InsertContentControl(type?: unknown): ContentControlObject {
    checkControlType(type);
    return this.edit(() => this.make.contentControl(wrap(this.model, [this.element])));
  }

  InsertBreak(type: unknown, location: unknown): void {
    const where = oneOf(location, "insertLocation", ["Before", "After"]);
    const kind = oneOf(type, "breakType", BREAKS);
    if (kind !== "Page" && kind !== "Line") throw new WordError("ApiNotFound", `insertBreak ${kind}`);
    this.edit(() => {
      const run = make(this.model.xml, "r", {}, make(this.model.xml, "br", kind === "Page" ? { type: "page" } : {}));
      placeBeside(this.model, [make(this.model.xml, "p", {}, run)], this.element, where);
    });
  }

  get ListOrNullObject(): List | null {
    const list = listOf(this.model, this.element);
    return list && new List(this.make, list.numId);
  }

  get List(): List {
    return orNotFound(this.ListOrNullObject, "The list");
  }

  StartNewList(): List {
    return this.edit(() => {
      this.refuseListItem();
      const numId = this.model.numbering.newList("decimal");
      this.joinList(numId, 0);
      return new List(this.make, numId);
    });
  }

  AttachToList(id: unknown, level: unknown): List {
    const [numId, at] = [String(numberArgument(id, "listId")), numberArgument(level, "level")];
    return this.edit(() => {
      this.refuseListItem();
      if (!listExists(this.model, numId)) throw new WordError("ItemNotFound", `The list ${numId} does not exist`);
      this.joinList(numId, at);
      return new List(this.make, numId);
    });
  }

  DetachFromList(): void {
    this.edit(() => {
      const pPr = child(this.element, "pPr");
      child(pPr, "numPr")?.remove();
      if (listOf(this.model, this.element)) setList(this.element, "0", 0);
    });
  }

  Clear(): void {
    this.edit(() => {
      emptyParagraph(this.model, this.element);
    });
  }

  Delete(): void {
    this.edit(() => {
      deleteWithControl(this.model, this.element);
    });
  }

  protected placeBlocks(blocks: readonly Element[], where: "Before" | "After"): void {
    placeBeside(this.model, blocks, edgeAt(this.model, this.element, where), where);
  }

  protected likeAt(): Element {
    return this.element;
  }

  protected placeText(text: string, where: "Replace" | "Start" | "End"): Range {
    if (where === "Replace") emptyParagraph(this.model, this.element);
    return insertText(this.model, this.element, where === "Start" ? 0 : lengthOf(this.model, this.element), text);
  }

  protected placeContent(blocks: readonly Element[], where: "Replace" | "Start" | "End"): Range {
    return placeAtBlocks(this.model, blocks, [this.element], where);
  }

  /** On Mac and the web without the bookmarks that begin or end in another paragraph (#5014). */
  override GetOoxml(): string {
    const { parts, part, settings } = this.model;
    if (settings.platform !== "mac" && settings.platform !== "web") return super.GetOoxml();
    return writeFlatOpc(parts, part, [withoutOpenBookmarks(this.element)]);
  }

  protected get blocks(): readonly Element[] {
    return [this.element];
  }

  private refuseListItem(): void {
    if (this.IsListItem) throw new WordError("GeneralException", "The paragraph is a list item already (#2307)");
  }

  private joinList(numId: string, level: number): void {
    if (this.StyleBuiltIn === "Normal")
      setParagraphStyle(this.element, this.model.styles.ensureNamed("List Paragraph"));
    setList(this.element, numId, level);
  }

  private neighbour(step: 1 | -1): ParagraphObject | null {
    const found = this.model.positions.neighbour(this.element, step);
    return found && this.make.paragraph(found);
  }
}
