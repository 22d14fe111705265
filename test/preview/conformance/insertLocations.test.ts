import { bullet, control, docx, flatOpc, para, table } from "../../builders";
import { codeOf, opened } from "../host/inWord";
import { BLOCKS, callMember, hostMembersWith, IN_BLOCKS, PICTURE, type Fact } from "./members";

/** Where the declarations say that a method inserts, and where it does not: each on the document that results. */

const LOCATIONS = ["Replace", "Start", "End", "Before", "After"];

/** A document with the object that each class stands for: its outline, and the object's own. */
const LIST_BLOCKS = [bullet("a"), ...BLOCKS.slice(1)];
const WHOLE = "(a){(k)}[(t)](z)";
const OWN: Readonly<Record<string, string>> = {
  Body: WHOLE,
  ContentControl: "{(k)}",
  Document: WHOLE,
  List: "(a)",
  Paragraph: "(a)",
  Range: "(a)",
  Table: "[(t)]",
  TableCell: "(t)",
  TableRow: "(t)",
};

/** What is put in, "X" in each case, by the parameter's name. */
const ARGUMENTS: Record<string, unknown> = {
  paragraphText: "X",
  text: "X",
  ooxml: flatOpc(para("X")),
  base64EncodedImage: PICTURE,
  breakType: "Page",
  rowCount: 1,
  columnCount: 1,
  "values?": [["X"]],
};

beforeAll(async () => {
  ARGUMENTS["base64File"] = Buffer.from(await docx(para("X"))).toString("base64");
});

/** "(a)" a paragraph, "{…}" a content control, "[…]" a table; a picture and a page break are "X". */
function outline(node: Element): string {
  const inside = [...node.children].map(outline).join("");
  if (node.localName === "t") return node.textContent;
  if (node.localName === "drawing" || node.localName === "br") return "X";
  if (node.localName === "p") return `(${inside})`;
  if (node.localName === "sdt") return `{${inside}}`;
  return node.localName === "tbl" ? `[${inside}]` : inside;
}

/** What goes in as a character of a text does. */
const INLINE = new Set(["insertText", "insertInlinePictureFromBase64"]);
/** Where nothing says whether what goes in gets paragraphs of its own. */
const LOOSE = new Set(["insertOoxml", "insertFileFromBase64", "insertBreak"]);

/** The object's outline when something was put in: before and after stand outside of it, start and end inside. */
function withInserted(own: string, method: string, where: string): string {
  const [from, to] = [own.indexOf("("), own.lastIndexOf(")")];
  if (where === "Replace") return own.startsWith("{") ? "{(X)}" : "(X)";
  if (INLINE.has(method) || LOOSE.has(method)) {
    const isFirst = where === "Start" || where === "Before";
    return isFirst ? `${own.slice(0, from + 1)}X${own.slice(from + 1)}` : `${own.slice(0, to)}X${own.slice(to)}`;
  }
  const block = method === "insertTable" ? "[(X)]" : "(X)";
  if (where === "Before") return block + own;
  if (where === "After") return own + block;
  return where === "Start"
    ? own.slice(0, from) + block + own.slice(from)
    : own.slice(0, to + 1) + block + own.slice(to + 1);
}

/** Without what is not said, and without the paragraphs that Word keeps beside tables. */
function comparable(text: string, method: string): string {
  return LOOSE.has(method) ? text.replace(/[()]/g, "") : text.replaceAll("()", "");
}

function locationsOf({ allowed }: Fact): readonly string[] {
  return allowed?.["insertLocation"]?.split(" ") ?? [];
}

const METHODS = hostMembersWith((fact) => locationsOf(fact).length > 0);
const CASES = METHODS.flatMap(([type, name, fact]) =>
  LOCATIONS.map((where) => [type, name, where, locationsOf(fact).includes(where), fact] as const),
);
/** Beside all there is a file would be a section of its own, which the host does not play. */
const UNPLAYED = CASES.filter(([type, , where]) => type === "Document" && (where === "Start" || where === "End"));
const ALLOWED = CASES.filter((each) => each[3] && !UNPLAYED.includes(each));
const REFUSED = CASES.filter(([, , , isAllowed]) => !isAllowed);

interface Outcome {
  readonly code: string;
  readonly result: string;
  readonly isChanged: boolean;
}

async function insertInto(
  blocks: readonly string[],
  find: (context: Word.RequestContext) => unknown,
  [name, where, { args = "" }]: readonly [name: string, where: string, fact: Fact],
): Promise<Outcome> {
  const word = await opened(blocks);
  const body = word.host.documentXml.documentElement.children[0]!;
  const before = body.outerHTML;
  const given = args.split(" ").map((arg) => (arg === "insertLocation" ? where : ARGUMENTS[arg]));
  const code = await codeOf((context) => {
    callMember(find(context), name, given);
  });
  return { code, result: outline(body), isChanged: body.outerHTML !== before };
}

function insert(type: string, name: string, where: string, fact: Fact): Promise<Outcome> {
  if (type !== "List") return insertInto(BLOCKS, IN_BLOCKS[type]!, [name, where, fact]);
  return insertInto(LIST_BLOCKS, ({ document }) => document.body.paragraphs.getFirst().list, [name, where, fact]);
}

test("every class that something is inserted at is tried", () => {
  expect([...new Set(METHODS.map(([type]) => type))].sort()).toEqual(Object.keys(OWN));
});

test.each(ALLOWED)("%s.%s at %s puts what it inserts where that says", async (type, name, where, _, fact) => {
  const { code, result } = await insert(type, name, where, fact);
  const own = OWN[type]!;
  const expected = WHOLE.replace(own, withInserted(own, name, where));
  expect([code, comparable(result, name)]).toEqual(["no error", comparable(expected, name)]);
});

test.each(UNPLAYED)("%s.%s at %s is not in the stand-in, and says so", async (type, name, where, _, fact) => {
  const { code, isChanged } = await insert(type, name, where, fact);
  expect([code, isChanged]).toEqual(["ApiNotFound", false]);
});

test.each(REFUSED)(
  "%s.%s at %s is an invalid argument and leaves the document as it was",
  async (...[type, name, where, , fact]) => {
    const { code, isChanged } = await insert(type, name, where, fact);
    expect([code, isChanged]).toEqual(["InvalidArgument", false]);
  },
);

/** Tables with a control of each of these subtypes. */
const TABLE_CONTROLS: Readonly<Record<string, string>> = {
  RichTextTable: control("k", table([["t"]])),
  RichTextTableRow: table([["t"]]).replace(/<w:tr>.*<\/w:tr>/, (row) => control("k", row)),
  RichTextTableCell: table([["t", "u"]]).replace(/<w:tc>.*?<\/w:tc>/, (cell) => control("k", cell)),
};

const NOT_WITH = METHODS.flatMap(([, name, fact]) =>
  Object.entries(fact.notWith ?? {}).flatMap(([where, subtypes]) =>
    subtypes.split(" ").map((subtype) => [name, where, subtype, fact] as const),
  ),
);

test.each(NOT_WITH)(
  "ContentControl.%s at %s is refused where the subtype is %s",
  async (name, where, subtype, fact) => {
    const blocks = [para("a"), TABLE_CONTROLS[subtype]!, para("z")];
    const { code, isChanged } = await insertInto(blocks, IN_BLOCKS["ContentControl"]!, [name, where, fact]);
    expect([code, isChanged]).toEqual(["InvalidArgument", false]);
  },
);
