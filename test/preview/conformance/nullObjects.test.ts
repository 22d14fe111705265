import { control, para, table } from "../../builders";
import { codeOf, opened, run } from "../host/inWord";
import { callMember, FACTS, hostMembersWith, PICTURE } from "./members";

/**
 * What is missing: `…OrNullObject` gives a null object, and the plain member ItemNotFound where the declarations say that
 * it throws.
 */

interface Place {
  /** A document in which none of what the class's members give is there. */
  readonly blocks: readonly string[];
  readonly find: (context: Word.RequestContext) => unknown;
}

const first = ({ document }: Word.RequestContext): Word.Paragraph => document.body.paragraphs.getFirst();
const onlyTable = ({ document }: Word.RequestContext): Word.Table => document.body.tables.getFirst();

const ALONE = [para("a")];
const TABLE = [table([["t"]])];

const PLACES: Readonly<Record<string, Place>> = {
  Body: { blocks: ALONE, find: ({ document }) => document.body },
  ContentControl: { blocks: [control("k", para("k"))], find: ({ document }) => document.contentControls.getFirst() },
  ContentControlCollection: { blocks: ALONE, find: ({ document }) => document.contentControls },
  CustomXmlPartCollection: { blocks: ALONE, find: ({ document }) => document.customXmlParts },
  CustomXmlPartScopedCollection: {
    blocks: ALONE,
    find: ({ document }) => document.customXmlParts.getByNamespace("urn:x"),
  },
  Document: { blocks: ALONE, find: ({ document }) => document },
  FieldCollection: { blocks: ALONE, find: ({ document }) => document.body.fields },
  InlinePicture: { blocks: ALONE, find: (context) => first(context).insertInlinePictureFromBase64(PICTURE, "End") },
  InlinePictureCollection: { blocks: ALONE, find: ({ document }) => document.body.inlinePictures },
  Paragraph: { blocks: ALONE, find: first },
  Range: { blocks: [para("a"), para("b"), para("c")], find: (context) => first(context).getRange("Content") },
  RangeCollection: { blocks: ALONE, find: ({ document }) => document.body.search("b") },
  Table: { blocks: TABLE, find: onlyTable },
  TableCell: { blocks: TABLE, find: (context) => onlyTable(context).getCell(0, 0) },
  TableCollection: { blocks: ALONE, find: ({ document }) => document.body.tables },
  TableRow: { blocks: TABLE, find: (context) => onlyTable(context).rows.getFirst() },
};

/** Arguments that name what is missing. */
const ARGUMENTS: Readonly<Record<string, (context: Word.RequestContext) => readonly unknown[]>> = {
  getBookmarkRange: () => ["Mangler"],
  getById: () => [1],
  getCell: () => [5, 5],
  getItem: () => ["{0}"],
  intersectWith: ({ document }) => [document.body.paragraphs.getLast().getRange("Content")],
};

/**
 * What is never missing: a range and another of the body always have a union, and no paragraphs, rows or cells of an object
 * are none.
 */
const ALWAYS_THERE = new Set([
  "Range.expandTo",
  "ParagraphCollection.getFirst",
  "ParagraphCollection.getLast",
  "TableCellCollection.getFirst",
  "TableRowCollection.getFirst",
]);

const isMissing = ([type, name]: readonly [string, string]): boolean => !ALWAYS_THERE.has(`${type}.${name}`);

const NULL_OBJECTS = hostMembersWith(() => true)
  .filter(([, name]) => name.endsWith("OrNullObject"))
  .map(([type, name]) => [type, name.slice(0, -"OrNullObject".length)] as const)
  .filter(isMissing);

const THROWING = hostMembersWith(({ throws }) => throws === "ItemNotFound")
  .map(([type, name]) => [type, name] as const)
  .filter(isMissing);

type Loaded = { load(): void; readonly isNullObject: boolean };

function get(context: Word.RequestContext, type: string, name: string, member: string): Loaded {
  const object = PLACES[type]!.find(context) as Record<string, unknown>;
  const isMethod = FACTS[`${type}.${member}`]!.args !== undefined;
  const args = ARGUMENTS[name]?.(context) ?? [];
  const found = (isMethod ? callMember(object, member, args) : object[member]) as Loaded;
  found.load();
  return found;
}

test.each(NULL_OBJECTS)("%s.%sOrNullObject is a null object where there is none", async (type, name) => {
  await opened(PLACES[type]!.blocks);
  const isNull = await run((context) => {
    const found = get(context, type, name, `${name}OrNullObject`);
    return () => found.isNullObject;
  });
  expect(isNull).toBe(true);
});

test.each(THROWING)("%s.%s is ItemNotFound where there is none", async (type, name) => {
  await opened(PLACES[type]!.blocks);
  const code = await codeOf((context) => {
    get(context, type, name, name);
  });
  expect(code).toBe("ItemNotFound");
});
