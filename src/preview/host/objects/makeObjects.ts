import type { DocumentModel } from "../model/DocumentModel";
import { Body } from "./Body";
import { ContentControl } from "./ContentControl";
import { InlinePicture } from "./InlinePicture";
import type {
  ObjectFactory,
  ContentControlCollectionObject,
  ContentControlObject,
  InlinePictureObject,
  WordRangeObject,
  TableObject,
  TableRowObject,
} from "./ObjectFactory";
import { Paragraph } from "./text/Paragraph";
import { ParagraphCollection } from "./text/ParagraphCollection";
import { Table } from "./tables/Table";
import { TableCell } from "./tables/TableCell";
import { TableRow } from "./tables/TableRow";
import { WordRange } from "./text/WordRange";
import { child, value } from "../xml/wml";
import { orNotFound } from "./arguments";
import { ElementCollection } from "./ElementCollection";
import { HostCollection } from "../protocol/HostObject";

/** Word.TableRowCollection */
export class TableRowCollection extends ElementCollection<TableRowObject> {
  readonly wireName = "TableRowCollection";
  protected readonly noun = "row";

  protected objectOf(element: Element): TableRowObject {
    return this.make.row(element);
  }
}

/** Word.TableCollection */
export class TableCollection extends ElementCollection<TableObject> {
  readonly wireName = "TableCollection";
  protected readonly noun = "table";

  protected objectOf(element: Element): TableObject {
    return this.make.table(element);
  }
}

/** Word.RangeCollection */
export class RangeCollection extends HostCollection<WordRangeObject> {
  readonly wireName = "RangeCollection";
  readonly items: readonly WordRangeObject[];

  constructor(items: readonly WordRangeObject[]) {
    super();
    this.items = items;
  }

  itemAt(key: unknown): WordRangeObject {
    return orNotFound(this.items[Number(key)], `Range ${String(key)}`);
  }

  GetFirst(): WordRangeObject {
    return orNotFound(this.items[0], "The first range");
  }

  GetFirstOrNullObject(): WordRangeObject | null {
    return this.items[0] ?? null;
  }
}

/** Word.InlinePictureCollection */
export class InlinePictureCollection extends ElementCollection<InlinePictureObject> {
  readonly wireName = "InlinePictureCollection";
  protected readonly noun = "picture";

  protected objectOf(element: Element): InlinePictureObject {
    return this.make.picture(element);
  }
}

/** The factory of a document's objects. */
export function makeObjects(model: DocumentModel): ObjectFactory {
  const factory: ObjectFactory = {
    model,
    body: (container) => new Body(factory, container),
    paragraph: (element) => new Paragraph(factory, element),
    paragraphs: (find) => new ParagraphCollection(factory, find),
    range: (range) => new WordRange(factory, range),
    ranges: (ranges) => new RangeCollection(ranges.map((range) => new WordRange(factory, range))),
    contentControl: (element) => new ContentControl(factory, element),
    contentControls: (find) => new ContentControlCollection(factory, find),
    table: (element) => new Table(factory, element),
    tables: (find) => new TableCollection(factory, find),
    row: (element) => new TableRow(factory, element),
    rows: (find) => new TableRowCollection(factory, find),
    cell: (element) => new TableCell(factory, element),
    picture: (drawing) => new InlinePicture(factory, drawing),
    pictures: (find) => new InlinePictureCollection(factory, find),
  };
  return factory;
}

/** Word.ContentControlCollection */
export class ContentControlCollection extends ElementCollection<ContentControlObject> {
  readonly wireName = "ContentControlCollection";
  protected readonly noun = "content control";

  protected objectOf(element: Element): ContentControlObject {
    return this.make.contentControl(element);
  }

  override itemAt(key: unknown): ContentControlObject {
    return this.GetById(key);
  }

  GetById(id: unknown): ContentControlObject {
    return orNotFound(this.GetByIdOrNullObject(id), `The content control ${String(id)}`);
  }

  GetByIdOrNullObject(id: unknown): ContentControlObject | null {
    return this.items.find((control) => control.Id === id) ?? null;
  }

  GetByTag(tag: unknown): ContentControlCollectionObject {
    return this.where((properties) => value(properties, "tag") === tag);
  }

  GetByTitle(title: unknown): ContentControlCollectionObject {
    return this.where((properties) => value(properties, "alias") === title);
  }

  private where(fits: (properties: Element | null) => boolean): ContentControlCollectionObject {
    return this.make.contentControls(() => this.find().filter((element) => fits(child(element, "sdtPr"))));
  }
}
