import type { DocumentModel } from "../model/DocumentModel";
import type { Body } from "./Body";
import type { ContentControl } from "./ContentControl";
import type { ContentControlCollection } from "./ContentControlCollection";
import type { Paragraph } from "./Paragraph";
import type { ParagraphCollection } from "./ParagraphCollection";
import type { RangeCollection } from "./RangeCollection";
import type { Table } from "./Table";
import type { TableCell } from "./TableCell";
import type { TableCollection } from "./TableCollection";
import type { TableRow } from "./TableRow";
import type { TableRowCollection } from "./TableRowCollection";
import type { WordRange } from "./WordRange";

/** Makes the host's objects for what stands in the document. */
export interface ObjectFactory {
  readonly model: DocumentModel;
  /** The body of the document, or of a cell. */
  body(container: Element): Body;
  paragraph(element: Element): Paragraph;
  paragraphs(find: () => readonly Element[]): ParagraphCollection;
  range(range: Range): WordRange;
  ranges(ranges: readonly Range[]): RangeCollection;
  contentControl(element: Element): ContentControl;
  contentControls(find: () => readonly Element[]): ContentControlCollection;
  table(element: Element): Table;
  tables(find: () => readonly Element[]): TableCollection;
  row(element: Element): TableRow;
  rows(find: () => readonly Element[]): TableRowCollection;
  cell(element: Element): TableCell;
}
