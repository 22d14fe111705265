import type { DocumentModel } from "../model/DocumentModel";
import { Body } from "./Body";
import { ContentControl } from "./ContentControl";
import { ContentControlCollection } from "./ContentControlCollection";
import { InlinePicture } from "./InlinePicture";
import { InlinePictureCollection } from "./InlinePictureCollection";
import type { ObjectFactory } from "./ObjectFactory";
import { Paragraph } from "./Paragraph";
import { ParagraphCollection } from "./ParagraphCollection";
import { RangeCollection } from "./RangeCollection";
import { Table } from "./Table";
import { TableCell } from "./TableCell";
import { TableCollection } from "./TableCollection";
import { TableRow } from "./TableRow";
import { TableRowCollection } from "./TableRowCollection";
import { WordRange } from "./WordRange";

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
