import { WordError } from "../protocol/WordError";
import { neighbourAt, placeBeside, placeBlocks } from "../model/blocks";
import { contentOf, isBlock, unwrap } from "../model/contentControls";
import { clearBlocks, emptyParagraph, lengthOf, removeElement } from "../model/deleteContent";
import { deleteControl } from "../model/deleteControl";
import { insertText } from "../model/insertText";
import { makeRun } from "../model/inline";
import { placeInContainer } from "../model/placeContent";
import { paragraphsIn } from "../model/textPieces";
import { all, child, closest, elements, isW, make } from "../xml/wml";
import { oneOf, textArgument } from "./arguments";
import type { Location } from "./BlockInserter";
import { rangeAfter, rangeAround, rangeBefore, rangeInside } from "./ranges";
import { ControlSettings } from "./ControlSettings";
import type {
  ContentControlCollectionObject,
  ParagraphCollectionObject,
  RangeCollectionObject,
  TableCollectionObject,
  WordRangeObject,
} from "./ObjectFactory";

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

  private get content(): Element {
    return contentOf(this.element);
  }

  private get inner(): WordRangeObject {
    return this.make.range(rangeInside(this.content));
  }

  get Subtype(): string {
    if (!isBlock(this.element)) return "RichTextInline";
    return "RichTextParagraphs";
  }

  get PlaceholderText(): string {
    return this.showsPlaceholder ? this.Text : "";
  }

  set PlaceholderText(text: string) {
    const placeholder = textArgument(text, "placeholderText");
    this.model.edit(() => {
      if (this.Text !== "" && !this.showsPlaceholder) return;
      this.removePlaceholder();
      this.showPlaceholder(placeholder);
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
    return this.make.tables(() => all(this.content, "tbl"));
  }

  get ContentControls(): ContentControlCollectionObject {
    return this.inner.ContentControls;
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
    this.model.edit(() => {
      if (this.CannotEdit) throw new WordError("NotAllowed", "The content control cannot be edited");
      this.noteTable();
      this.empty();
    });
  }

  Delete(keepContent: unknown): void {
    this.model.edit(() => {
      if (this.CannotDelete) throw new WordError("NotAllowed", "The content control cannot be deleted");
      if (keepContent === true) unwrap(this.element);
      else deleteControl(this.model, this.element);
    });
  }

  /** Word on the web cannot insert into a control whose table was cleared away (#6330). */
  private noteTable(): void {
    if (this.model.settings.platform === "web" && all(this.content, "tbl").length > 0)
      this.model.damaged.add(this.element);
  }

  protected override write<T>(where: Location, change: () => T): T {
    return this.model.edit(() => {
      const outside = where === "Before" || where === "After";
      if (!outside && this.CannotEdit) throw new WordError("NotAllowed", "The content control cannot be edited");
      if (!outside && this.model.damaged.has(this.element))
        throw new WordError("GeneralException", "currentNode is null");
      if (!outside) this.removePlaceholder();
      if (where === "Replace") this.noteTable();
      return change();
    });
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

  private get showsPlaceholder(): boolean {
    return child(child(this.element, "sdtPr"), "showingPlcHdr") !== null;
  }

  private removePlaceholder(): void {
    if (!this.showsPlaceholder) return;
    child(child(this.element, "sdtPr"), "showingPlcHdr")?.remove();
    if (isBlock(this.element))
      for (const paragraph of paragraphsIn(this.content)) emptyParagraph(this.model, paragraph);
    else for (const element of elements(this.content)) element.remove();
  }

  private showPlaceholder(text: string): void {
    if (text === "") return;
    const run = makeRun(this.model.xml, text);
    const style = this.model.styles.ensureNamed("Placeholder Text");
    run.prepend(make(this.model.xml, "rPr", {}, make(this.model.xml, "rStyle", { val: style })));
    (isBlock(this.element) ? (paragraphsIn(this.content)[0] ?? this.content) : this.content).append(run);
    const sdtPr = child(this.element, "sdtPr");
    const id = child(sdtPr, "id");
    id?.after(make(this.model.xml, "showingPlcHdr"));
  }
}
