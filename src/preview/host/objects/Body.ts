import { neighbourAt, placeBlocks } from "../model/text/blocks";
import { fieldsIn } from "../model/text/fields";
import { isRichText, wrap } from "../model/controls/contentControls";
import { clearBlocks, lengthOf } from "../model/text/deleteContent";
import { writeFlatOpc } from "../model/package/flatOpc";
import { insertText } from "../model/text/insertText";
import { placeInContainer } from "../model/text/placeContent";
import { bodyType, ownElements } from "../model/text/stories";
import { paragraphsIn } from "../model/text/textPieces";
import { children, elements, isW } from "../xml/wml";
import { checkControlType, oneOf, orNotFound } from "./arguments";
import type { Location } from "./BlockInserter";
import { ContentInserter } from "./ContentInserter";
import type { Located } from "./Located";
import { FieldCollection } from "./text/Field";
import { rangeAfter, rangeInside } from "./text/ranges";
import type {
  BodyObject,
  ContentControlObject,
  ContentControlCollectionObject,
  ParagraphCollectionObject,
  RangeCollectionObject,
  TableCollectionObject,
  WordRangeObject,
} from "./ObjectFactory";

/** Word.Body: of the document, or of a cell. */
export class Body extends ContentInserter {
  readonly wireName = "Body";
  readonly scalars = ["Style", "Text", "Type", "StyleBuiltIn"];
  protected readonly blockLocations = ["Start", "End"] as const;
  protected readonly contentLocations = ["Replace", "Start", "End"] as const;
  private readonly container: Element;

  constructor(make: Located["make"], container: Element) {
    super(make);
    this.container = container;
  }

  protected get inside(): Node {
    return this.container;
  }

  protected override get pictureLocations(): readonly ("Start" | "End")[] {
    return this.blockLocations;
  }

  toRange(): Range {
    return rangeInside(this.container);
  }

  private get range(): WordRangeObject {
    return this.make.range(this.toRange());
  }

  override get ParentBody(): BodyObject {
    return orNotFound(this.container === this.model.body ? null : super.ParentBody, "The parent body");
  }

  get Text(): string {
    return this.range.Text;
  }

  get Fields(): FieldCollection {
    return new FieldCollection(this.make, () => fieldsIn(this.container));
  }

  get Type(): string {
    return bodyType(this.container);
  }

  get Style(): string {
    return this.range.Style;
  }

  set Style(name: string) {
    this.range.Style = name;
  }

  get StyleBuiltIn(): string {
    return this.range.StyleBuiltIn;
  }

  set StyleBuiltIn(name: string) {
    this.range.StyleBuiltIn = name;
  }

  get Paragraphs(): ParagraphCollectionObject {
    return this.make.paragraphs(() => {
      const whole = this.container === this.model.body;
      return whole ? this.model.paragraphs : paragraphsIn(this.container);
    });
  }

  get ContentControls(): ContentControlCollectionObject {
    return this.make.contentControls(() => ownElements(this.container, "sdt").filter(isRichText));
  }

  /** Those in tables too: the declarations do not say, but of Table.tables that it has "the child tables". */
  get Tables(): TableCollectionObject {
    return this.make.tables(() => ownElements(this.container, "tbl"));
  }

  GetRange(location: unknown): WordRangeObject {
    const where = oneOf(location, "rangeLocation", ["Whole", "Start", "End", "After", "Content"], true);
    const last = paragraphsIn(this.container).at(-1);
    if (where === "After" && last) return this.make.range(rangeAfter(last));
    const range = this.toRange();
    if (where === "End" && last) return this.make.paragraph(last).GetRange("End");
    if (where === "Start") range.collapse(true);
    return this.make.range(range);
  }

  InsertContentControl(type?: unknown): ContentControlObject {
    checkControlType(type);
    return this.edit(() => {
      return this.make.contentControl(wrap(this.model, this.blocks));
    });
  }

  Search(text: unknown, options: unknown): RangeCollectionObject {
    return this.range.Search(text, options);
  }

  GetReviewedText(version: unknown): string {
    return this.range.GetReviewedText(version);
  }

  Clear(): void {
    this.edit(() => {
      clearBlocks(this.model, this.container);
    });
  }

  protected override write<T>(where: Location, change: () => T): T {
    const neighbour = where === "Replace" ? null : neighbourAt(this.container, where === "Start" ? "Start" : "End");
    return this.model.edit(change, neighbour ?? this.container);
  }

  protected placeBlocks(blocks: readonly Element[], where: "Start" | "End"): void {
    placeBlocks(this.model, blocks, this.container, where);
  }

  protected likeAt(where: "Start" | "End"): Element | null {
    const neighbour = neighbourAt(this.container, where);
    return isW(neighbour, "p") ? neighbour : null;
  }

  protected placeText(text: string, where: "Replace" | "Start" | "End"): Range {
    if (where === "Replace") clearBlocks(this.model, this.container);
    const paragraph = paragraphsIn(this.container).at(where === "Start" ? 0 : -1) as Element;
    return insertText(this.model, paragraph, where === "Start" ? 0 : lengthOf(this.model, paragraph), text);
  }

  protected placeContent(blocks: readonly Element[], where: "Replace" | "Start" | "End"): Range {
    return placeInContainer(this.model, blocks, this.container, where);
  }

  /** With the page of the last section, its headers and footers: the body is a document by itself. */
  override GetOoxml(): string {
    const { parts, part } = this.model;
    return writeFlatOpc(parts, part, [...this.blocks, ...children(this.container, "sectPr")]);
  }

  protected get blocks(): readonly Element[] {
    return elements(this.container).filter((element) => !["sectPr", "tcPr"].includes(element.localName));
  }
}
