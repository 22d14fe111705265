import { Body } from "../../../src/preview/host/objects/Body";
import { Comment } from "../../../src/preview/host/objects/Comment";
import { ContentControl } from "../../../src/preview/host/objects/ContentControl";
import {
  ContentControlCollection,
  InlinePictureCollection,
  RangeCollection,
  TableCollection,
  TableRowCollection,
} from "../../../src/preview/host/objects/makeObjects";
import { CustomXmlPart } from "../../../src/preview/host/objects/CustomXmlPart";
import { CustomXmlPartCollection } from "../../../src/preview/host/objects/CustomXmlPartCollection";
import { DocumentProperties } from "../../../src/preview/host/objects/DocumentProperties";
import { Field, FieldCollection } from "../../../src/preview/host/objects/text/Field";
import { Font } from "../../../src/preview/host/objects/text/Font";
import { InlinePicture } from "../../../src/preview/host/objects/InlinePicture";
import { List } from "../../../src/preview/host/objects/text/List";
import { Paragraph } from "../../../src/preview/host/objects/text/Paragraph";
import { ParagraphCollection } from "../../../src/preview/host/objects/text/ParagraphCollection";
import { SearchOptions } from "../../../src/preview/host/objects/text/SearchOptions";
import { Table } from "../../../src/preview/host/objects/tables/Table";
import { TableCell } from "../../../src/preview/host/objects/tables/TableCell";
import { TableCellCollection, TableRow } from "../../../src/preview/host/objects/tables/TableRow";
import { DocumentCreated, WordApplication } from "../../../src/preview/host/objects/WordApplication";
import { WordDocument } from "../../../src/preview/host/objects/WordDocument";
import { WordRange } from "../../../src/preview/host/objects/text/WordRange";
import { contents, control, flatOpc, para, table, toc } from "../../builders";
import written from "./declarations.json";

/** What @types/office-js says of a member (scripts/word/declarations.mjs). */
export interface Fact {
  readonly set: string;
  readonly settable?: boolean;
  readonly args?: string;
  readonly allowed?: Readonly<Record<string, string>>;
  readonly notWith?: Readonly<Record<string, string>>;
  readonly defaults?: Readonly<Record<string, string>>;
  readonly throws?: string;
}

export const FACTS: Readonly<Record<string, Fact>> = written;

/** The host's classes by their names in Word. */
export const HOST_CLASSES: Readonly<Record<string, { readonly prototype: object }>> = {
  Application: WordApplication,
  Body,
  Comment,
  ContentControl,
  ContentControlCollection,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection: CustomXmlPartCollection,
  Document: WordDocument,
  DocumentCreated,
  DocumentProperties,
  Field,
  FieldCollection,
  Font,
  InlinePicture,
  InlinePictureCollection,
  List,
  Paragraph,
  ParagraphCollection,
  Range: WordRange,
  RangeCollection,
  SearchOptions,
  Table,
  TableCell,
  TableCellCollection,
  TableCollection,
  TableRow,
  TableRowCollection,
};

/** Names of members that the host has, as "Paragraph.insertText", with what is said of them. */
export function hostMembersWith(
  has: (fact: Fact) => boolean,
): readonly (readonly [type: string, name: string, Fact])[] {
  return Object.entries(FACTS)
    .filter(([, fact]) => has(fact))
    .map(([member, fact]) => [...(member.split(".") as [string, string]), fact] as const)
    .filter(([type, name]) => HOST_CLASSES[type] && wireName(name) in HOST_CLASSES[type].prototype);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A paragraph "a", a control with "k", a table with "t" and a paragraph "z". */
export const BLOCKS = [para("a"), control("k", para("k")), table([["t"]]), para("z")];

type Find = (context: Word.RequestContext) => unknown;

const paragraph = ({ document }: Word.RequestContext): Word.Paragraph => document.body.paragraphs.getFirst();
const fields = ({ document }: Word.RequestContext): Word.FieldCollection => {
  document.body.insertOoxml(flatOpc(contents(toc("a"))), "End");
  return document.body.fields;
};
const tables = ({ document }: Word.RequestContext): Word.TableCollection => document.body.tables;

/** A picture of one pixel. */
export const PICTURE = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010000000000000000", "hex").toString(
  "base64",
);

/** One of each of the classes in a document of `BLOCKS`; what stands nowhere in it is made. */
export const IN_BLOCKS: Readonly<Record<string, Find>> = {
  Application: ({ application }) => application,
  Body: ({ document }) => document.body,
  ContentControl: ({ document }) => document.contentControls.getFirst(),
  CustomXmlPart: ({ document }) => document.customXmlParts.add("<a/>"),
  Document: ({ document }) => document,
  DocumentProperties: ({ document }) => document.properties,
  Field: (context) => fields(context).getFirst(),
  FieldCollection: (context) => fields(context),
  Font: (context) => tables(context).getFirst().font,
  InlinePicture: (context) => paragraph(context).insertInlinePictureFromBase64(PICTURE, "End"),
  List: (context) => paragraph(context).startNewList(),
  Paragraph: paragraph,
  Range: (context) => paragraph(context).getRange("Content"),
  Table: (context) => tables(context).getFirst(),
  TableCell: (context) => tables(context).getFirst().getCell(0, 0),
  TableRow: (context) => tables(context).getFirst().rows.getFirst(),
};

/** Calls a member by its name. */
export function callMember(object: unknown, name: string, args: readonly unknown[]): unknown {
  return (object as Record<string, (...args: readonly unknown[]) => unknown>)[name]!(...args);
}
