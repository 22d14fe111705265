import { isWindows } from "../HostSettings";
import { WordError } from "../protocol/WordError";
import { neighbourAt, placeBeside, placeBlocks } from "../model/text/blocks";
import { contentOf, holdsContents, isBlock, isRichText, subtypeOf, unwrap } from "../model/controls/contentControls";
import { clearBlocks, lengthOf, removeElement } from "../model/text/deleteContent";
import { deleteControl } from "../model/controls/deleteControl";
import { insertText } from "../model/text/insertText";
import { makeRun } from "../model/text/inline";
import { beforeTablesGo, placeInContainer } from "../model/text/placeContent";
import { checkPlaceholder, placeholderOf, removePlaceholder } from "../model/controls/placeholders";
import { ownElements } from "../model/text/stories";
import { paragraphsIn } from "../model/text/textPieces";
import { all, closest, elements, isW } from "../xml/wml";
import { oneOf, textArgument } from "./arguments";
import type { Location } from "./BlockInserter";
import { rangeAfter, rangeAround, rangeBefore, rangeInside } from "./text/ranges";
import { ControlSettings } from "./ControlSettings";
import type {
  ContentControlCollectionObject,
  ParagraphCollectionObject,
  RangeCollectionObject,
  TableCollectionObject,
  WordRangeObject,
} from "./ObjectFactory";

/** Where the declarations let nothing be inserted (ContentControl.insertParagraph, insertText and others). */
const REFUSED_LOCATIONS: Readonly<Record<string, readonly Location[]>> = {
  RichTextTable: ["Before", "After", "Replace"],
  RichTextTableRow: ["Before", "After", "Replace"],
  RichTextTableCell: ["Before", "After"],
};

/** Word.ContentControl: rich text, around whole paragraphs and tables or around a part of a paragraph. */
export class ContentControl extends ControlSettings {
  readonly wireName = "ContentControl";
  readonly scalars =
    "Id Title Tag PlaceholderText Type Appearance Color CannotDelete CannotEdit Style Text Subtype StyleBuiltIn".split(
      " ",
    );
  protected readonly blockLocations = ["Start", "End", "Before", "After"] as const;
  protected readonly contentLocations = ["Replace", "Start", "End"] as const;

  protected get inside(): Node {
    return this.element;
  }

  toRange(): Range {
    return rangeAround(this.element);
  }

  protected override edit<T>(change: () => T): T {
    return this.model.edit(change, this.content);
  }

  private get content(): Element {
    return contentOf(this.element);
  }

  private get inner(): WordRangeObject {
    return this.make.range(rangeInside(this.content));
  }

  get Subtype(): string {
    return subtypeOf(this.element);
  }

  get PlaceholderText(): string {
    return placeholderOf(this.model, this.element);
  }

  set PlaceholderText(text: string) {
    const placeholder = textArgument(text, "placeholderText");
    this.model.edit(() => {
      removePlaceholder(this.element);
      this.model.placeholders.set(this.element, placeholder);
    });
  }

  get Text(): string {
    return this.inner.Text;
  }

  get Style(): string {
    return this.inner.Style;
  }

  set Style(name: string) {
    this.inner.Style = name;
  }

  get StyleBuiltIn(): string {
    return this.inner.StyleBuiltIn;
  }

  set StyleBuiltIn(name: string) {
    this.inner.StyleBuiltIn = name;
  }

  get Paragraphs(): ParagraphCollectionObject {
    if (!isBlock(this.element)) return this.inner.Paragraphs;
    return this.make.paragraphs(() => paragraphsIn(this.content));
  }

  get Tables(): TableCollectionObject {
    return this.make.tables(() => ownElements(this.content, "tbl"));
  }

  get ContentControls(): ContentControlCollectionObject {
    return this.make.contentControls(() => ownElements(this.content, "sdt").filter(isRichText));
  }

  GetRange(location: unknown): WordRangeObject {
    const where = oneOf(location, "rangeLocation", ["Whole", "Start", "End", "Before", "After", "Content"], true);
    if (where === "Before") return this.make.range(rangeBefore(this.element));
    if (where === "After") return this.make.range(rangeAfter(this.element));
    if (where === "Whole") return this.make.range(this.toRange());
    const last = paragraphsIn(this.content).at(-1);
    if (where === "End" && last && isBlock(this.element)) return this.make.paragraph(last).GetRange("End");
    const inner = rangeInside(this.content);
    if (where !== "Content") inner.collapse(where === "Start");
    return this.make.range(inner);
  }

  Search(text: unknown, options: unknown): RangeCollectionObject {
    return this.inner.Search(text, options);
  }

  Clear(): void {
    this.edit(() => {
      this.refuseContents("clear");
      removePlaceholder(this.element);
      this.noteTable();
      this.empty();
    });
  }

  Delete(keepContent: unknown): void {
    this.model.edit(() => {
      checkPlaceholder(this.model, this.element);
      if (keepContent !== true) deleteControl(this.model, this.element);
      else if (this.CannotDelete) throw new WordError("NotAllowed", "The content control cannot be deleted");
      else unwrap(this.model, this.element);
    }, this.element.parentNode as Node);
  }

  /** Word on the web cannot insert into a control whose table was cleared away (#6330). */
  private noteTable(): void {
    if (this.model.settings.platform === "web" && all(this.content, "tbl").length > 0)
      this.model.damaged.add(this.element);
  }

  /** A table of contents is not replaced on Windows (#2448, by design), and neither replaced nor cleared on the web (#2712). */
  private refuseContents(how: "clear" | "replace"): void {
    const { platform } = this.model.settings;
    if (!holdsContents(this.element)) return;
    if (platform === "web") throw new WordError("NotAllowed", "A table of contents cannot be changed");
    if (how === "replace" && isWindows(platform)) throw new WordError("ItemNotFound", "ContentControl._OnAccess");
  }

  protected override write<T>(where: Location, change: () => T): T {
    const outside = where === "Before" || where === "After";
    this.checkLocation(where);
    const place = outside ? this.element.parentNode : where === "Replace" ? null : neighbourAt(this.content, where);
    return this.model.edit(() => {
      if (!outside && this.model.damaged.has(this.element))
        throw new WordError("GeneralException", "currentNode is null");
      if (!outside) removePlaceholder(this.element);
      if (where === "Replace") {
        this.refuseContents("replace");
        this.noteTable();
      }
      return change();
    }, place ?? this.content);
  }

  /** A control around a table, a row or a cell takes nothing in some places (ContentControl.insertParagraph of \@types/office-js). */
  private checkLocation(where: Location): void {
    const refused: readonly Location[] = REFUSED_LOCATIONS[subtypeOf(this.element)] ?? [];
    if (refused.includes(where))
      throw new WordError(
        "InvalidArgument",
        `${where} cannot be used with ${subtypeOf(this.element)} content controls`,
      );
  }

  private empty(): void {
    if (isBlock(this.element)) clearBlocks(this.model, this.content);
    else for (const element of elements(this.content)) removeElement(element);
  }

  protected placeText(text: string, where: "Replace" | "Start" | "End"): Range {
    if (where === "Replace") this.empty();
    if (!isBlock(this.element)) return this.placeInline(makeRun(this.model.xml, text), where);
    const paragraph = paragraphsIn(this.content).at(where === "Start" ? 0 : -1) as Element;
    return insertText(this.model, paragraph, where === "Start" ? 0 : lengthOf(this.model, paragraph), text);
  }

  private placeInline(run: Element, where: "Replace" | "Start" | "End"): Range {
    if (where === "Start") this.content.prepend(run);
    else this.content.append(run);
    return rangeAround(run);
  }

  protected placeContent(blocks: readonly Element[], where: "Replace" | "Start" | "End"): Range {
    if (!isBlock(this.element))
      throw new WordError("InvalidArgument", "A content control inside a paragraph takes no paragraphs");
    if (where === "Replace") beforeTablesGo(this.model, elements(this.content));
    return placeInContainer(this.model, blocks, this.content, where);
  }

  protected get blocks(): readonly Element[] {
    return [isBlock(this.element) ? this.element : (closest(this.element, "p") as Element)];
  }

  protected placeBlocks(blocks: readonly Element[], where: "Start" | "End" | "Before" | "After"): void {
    const beside = isBlock(this.element) ? this.element : (closest(this.element, "p") as Element);
    if (where === "Before" || where === "After") placeBeside(this.model, blocks, beside, where);
    else if (isBlock(this.element)) placeBlocks(this.model, blocks, this.content, where);
    else throw new WordError("InvalidArgument", "A content control inside a paragraph takes no paragraphs");
  }

  protected likeAt(where: "Start" | "End" | "Before" | "After"): Element | null {
    const inside = where === "Start" || where === "End";
    const neighbour = inside
      ? neighbourAt(this.content, where)
      : paragraphsIn(this.content).at(where === "Before" ? 0 : -1);
    return isW(neighbour, "p") ? neighbour : null;
  }
}
