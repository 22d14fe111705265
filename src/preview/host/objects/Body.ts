import { neighbourAt, placeBlocks } from "../model/blocks";
import { wrap } from "../model/contentControls";
import { clearBlocks, lengthOf } from "../model/deleteContent";
import { insertText, newParagraphs } from "../model/insertText";
import { newTable } from "../model/tables";
import { paragraphsIn } from "../model/textPieces";
import { elements, isW } from "../xml/wml";
import { numberArgument, oneOf, textArgument, valuesArgument } from "./arguments";
import type { ContentControl } from "./ContentControl";
import type { ContentControlCollection } from "./ContentControlCollection";
import { Located } from "./Located";
import type { Paragraph } from "./Paragraph";
import type { ParagraphCollection } from "./ParagraphCollection";
import { rangeAfter, rangeInside } from "./ranges";
import type { RangeCollection } from "./RangeCollection";
import type { Table } from "./Table";
import type { TableCollection } from "./TableCollection";
import type { WordRange } from "./WordRange";

/** Word.Body: of the document, or of a cell. */
export class Body extends Located {
  readonly wireName = "Body";
  readonly scalars = ["Style", "Text", "Type", "StyleBuiltIn"];
  private readonly container: Element;

  constructor(make: Located["make"], container: Element) {
    super(make);
    this.container = container;
  }

  protected get inside(): Node {
    return this.container;
  }

  toRange(): Range {
    return rangeInside(this.container);
  }

  private get range(): WordRange {
    return this.make.range(this.toRange());
  }

  get Text(): string {
    return this.range.Text;
  }

  get Type(): string {
    return isW(this.container, "tc") ? "TableCell" : "MainDoc";
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

  get Paragraphs(): ParagraphCollection {
    return this.make.paragraphs(() => {
      const whole = this.container === this.model.body;
      return whole ? this.model.positions.paragraphs : paragraphsIn(this.container);
    });
  }

  get ContentControls(): ContentControlCollection {
    return this.range.ContentControls;
  }

  get Tables(): TableCollection {
    return this.range.Tables;
  }

  GetRange(location: unknown): WordRange {
    const where = oneOf(location, "rangeLocation", ["Whole", "Start", "End", "After", "Content"], true);
    const last = paragraphsIn(this.container).at(-1);
    if (where === "After" && last) return this.make.range(rangeAfter(last));
    const range = this.toRange();
    if (where === "End" && last) return this.make.paragraph(last).GetRange("End");
    if (where === "Start") range.collapse(true);
    return this.make.range(range);
  }

  InsertParagraph(text: unknown, location: unknown): Paragraph {
    const where = oneOf(location, "insertLocation", ["Start", "End"]);
    const content = textArgument(text, "paragraphText");
    return this.model.edit(() => {
      const neighbour = neighbourAt(this.container, where);
      const made = newParagraphs(this.model, content, isW(neighbour, "p") ? neighbour : null);
      placeBlocks(this.model, made, this.container, where);
      return this.make.paragraph(made.at(-1) as Element);
    });
  }

  InsertText(text: unknown, location: unknown): WordRange {
    const where = oneOf(location, "insertLocation", ["Replace", "Start", "End"]);
    const content = textArgument(text, "text");
    return this.model.edit(() => {
      if (where === "Replace") clearBlocks(this.model, this.container);
      const paragraph = paragraphsIn(this.container).at(where === "Start" ? 0 : -1) as Element;
      const offset = where === "Start" ? 0 : lengthOf(this.model, paragraph);
      return this.make.range(insertText(this.model, paragraph, offset, content));
    });
  }

  InsertTable(rows: unknown, columns: unknown, location: unknown, values?: unknown): Table {
    const where = oneOf(location, "insertLocation", ["Start", "End"]);
    const size = [numberArgument(rows, "rowCount"), numberArgument(columns, "columnCount")] as const;
    const texts = valuesArgument(values, ...size);
    return this.model.edit(() => {
      const table = newTable(this.model, ...size, texts);
      placeBlocks(this.model, [table], this.container, where);
      return this.make.table(table);
    });
  }

  InsertContentControl(type?: unknown): ContentControl {
    oneOf(type, "contentControlType", ["RichText"], true);
    return this.model.edit(() => {
      const blocks = elements(this.container).filter((element) => !["sectPr", "tcPr"].includes(element.localName));
      return this.make.contentControl(wrap(this.model, blocks));
    });
  }

  Search(text: unknown, options: unknown): RangeCollection {
    return this.range.Search(text, options);
  }

  GetReviewedText(version: unknown): string {
    return this.range.GetReviewedText(version);
  }

  Clear(): void {
    this.model.edit(() => clearBlocks(this.model, this.container));
  }
}
