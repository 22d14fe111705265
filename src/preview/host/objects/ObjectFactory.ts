import type { DocumentModel } from "../model/DocumentModel";
import type { HostObject } from "../protocol/HostObject";

/*
 * Word's objects as they know each other: they make one another through the factory, so that no file of a class needs
 * another's.
 */

export type BodyObject = HostObject;
export type InlinePictureObject = HostObject;
export type InlinePictureCollectionObject = HostObject;
export type TableCellObject = HostObject;
export type ParagraphCollectionObject = HostObject;
export type RangeCollectionObject = HostObject;
export type ContentControlCollectionObject = HostObject;
export type TableCollectionObject = HostObject;
export type TableRowCollectionObject = HostObject;

export interface ContentControlObject extends HostObject {
  readonly Id: number;
}

export interface TableRowObject extends HostObject {
  InsertRows(location: unknown, count: unknown, values?: unknown): TableRowCollectionObject;
  Delete(): void;
}

export interface TableObject extends HostObject {
  insertRows(beside: Element, where: "Before" | "After", rows: unknown, values: unknown): TableRowCollectionObject;
  insertColumns(column: number, where: "Before" | "After", columns: unknown, values: unknown): void;
  DeleteColumns(index: unknown, count: unknown): void;
}

interface Styled extends HostObject {
  Style: string;
  StyleBuiltIn: string;
}

export interface ParagraphObject extends Styled {
  GetRange(location: unknown): WordRangeObject;
}

export interface WordRangeObject extends Styled {
  readonly Text: string;
  readonly Paragraphs: ParagraphCollectionObject;
  readonly ContentControls: ContentControlCollectionObject;
  readonly Tables: TableCollectionObject;
  Search(text: unknown, options: unknown): RangeCollectionObject;
  GetReviewedText(version: unknown): string;
}

/** Makes the host's objects for what stands in the document. */
export interface ObjectFactory {
  readonly model: DocumentModel;
  /** The body of the document, or of a cell. */
  body(container: Element): BodyObject;
  paragraph(element: Element): ParagraphObject;
  paragraphs(find: () => readonly Element[]): ParagraphCollectionObject;
  range(range: Range): WordRangeObject;
  ranges(ranges: readonly Range[]): RangeCollectionObject;
  contentControl(element: Element): ContentControlObject;
  contentControls(find: () => readonly Element[]): ContentControlCollectionObject;
  table(element: Element): TableObject;
  tables(find: () => readonly Element[]): TableCollectionObject;
  row(element: Element): TableRowObject;
  rows(find: () => readonly Element[]): TableRowCollectionObject;
  cell(element: Element): TableCellObject;
  picture(drawing: Element): InlinePictureObject;
  pictures(find: () => readonly Element[]): InlinePictureCollectionObject;
}
