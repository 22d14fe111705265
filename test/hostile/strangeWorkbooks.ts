import { fc } from "../seeded";
import { NAMESPACE, OFFICE, PACKAGE } from "../plan/makeWorkbook";

/** Sound for the most part: where all is strange, reading ends at the first piece. */
function mostly<T>(sound: fc.Arbitrary<T>, ...strange: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 30, arbitrary: sound }, fc.constantFrom(...strange));
}

const WIDE_NUMBERS = ["1048577", "4294967295", "9007199254740993", "1e308", "1e999", "2958466", "-700000", "-1"];
const anyNumber = mostly(fc.nat(8).map(String), ...WIDE_NUMBERS, "NaN", "Infinity", "0x10", "1,5", "٣", " 1 ", "");
const anyPlace = mostly(
  fc.tuple(fc.constantFrom("A", "B", "C", "AA"), fc.integer({ min: 1, max: 9 })).map((place) => place.join("")),
  ...["XFD1048576", "XFE1", "A0", "A", "1", "a1", "$A$1", "AAAAAAAAAA1", "A99999999999999999999", "ÆØ1", ""],
);
const anyText = mostly(
  fc.string({ unit: "grapheme", maxLength: 12 }).map(escaped),
  ...["_x000D_", "_xD800_", "_xFFFF_x", "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&ukjent;", "&amp", "<"],
  ...["<![CDATA[a]]>", "<!-- a -->", "<?a b?>", "=1+1", "]]>", "__proto__", "\u202E"],
);
const anyRange = mostly(
  fc.tuple(anyPlace, anyPlace).map((places) => places.join(":")),
  ...["A1:XFD1048576", "C3:A1", ":", "A1:", "A:A", "1:1", "Ark1!A1:B2", "A1:B2:C3"],
);
const anyFormat = mostly(
  fc.constantFrom("0000", "0%", "dd.mm.yyyy", "[h]:mm", "&quot;kr&quot; #,##0", "[$-414]d. mmmm"),
  ...["[[[", "&quot;", "\\", "0".repeat(300), "d".repeat(300)],
);

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");
}

type Attributes = Readonly<Record<string, fc.Arbitrary<string>>>;

/** An element with these attributes, of which any may lack, and this content. */
function element(
  name: string,
  attributes: Attributes,
  content: fc.Arbitrary<string> = fc.constant(""),
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.record(attributes, { requiredKeys: [] }), content)
    .map(([given, within]) => `<${name}${written(given)}>${within}</${name}>`);
}

function written(attributes: Readonly<Record<string, unknown>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join("");
}

const some = (one: fc.Arbitrary<string>, maxLength: number) => fc.array(one, { maxLength }).map((all) => all.join(""));
const inOrder = (...all: readonly fc.Arbitrary<string>[]) => fc.tuple(...all).map((each) => each.join(""));

const anyRich = some(
  fc.oneof(
    element("t", {}, anyText),
    element("r", {}, inOrder(fc.constant("<rPr><b/></rPr>"), element("t", { "xml:space": anyText }, anyText))),
    element("rPh", { sb: anyNumber, eb: anyNumber }, element("t", {}, anyText)),
  ),
  3,
);
const anyValue = element("v", {}, fc.oneof(anyNumber, anyText, fc.constantFrom("2027-12-31", "2027-99-99", "#REF!")));
const anyFormula = element("f", { t: fc.constantFrom("shared", "array", "x"), ref: anyRange, si: anyNumber }, anyText);
const anyCell = element(
  "c",
  {
    r: anyPlace,
    s: anyNumber,
    t: fc.constantFrom("s", "str", "inlineStr", "b", "e", "d", "n", "", "x", "constructor"),
  },
  fc.oneof(anyValue, inOrder(anyFormula, anyValue), element("is", {}, anyRich)),
);
const anyRow = element("row", { r: anyNumber, spans: anyRange, hidden: anyNumber, ht: anyNumber }, some(anyCell, 5));

const anyAfter = fc.oneof(
  element("mergeCells", { count: anyNumber }, some(element("mergeCell", { ref: anyRange }), 6)),
  element("autoFilter", { ref: anyRange }),
  element("hyperlinks", {}, some(element("hyperlink", { ref: anyRange, "r:id": fc.constantFrom("rId1", "rId9") }), 3)),
  element(
    "dataValidations",
    {},
    some(
      element("dataValidation", { type: anyText.map(escaped), sqref: anyRange }, element("formula1", {}, anyText)),
      2,
    ),
  ),
  element(
    "conditionalFormatting",
    { sqref: anyRange },
    some(element("cfRule", { type: fc.constantFrom("colorScale", "x"), priority: anyNumber, dxfId: anyNumber }), 2),
  ),
  element("sheetViews", {}, element("pane", { xSplit: anyNumber, ySplit: anyNumber, topLeftCell: anyRange })),
  element("dimension", { ref: anyRange }),
);

/** The XML of a worksheet. */
export const anySheet = inOrder(
  element("cols", {}, some(element("col", { min: anyNumber, max: anyNumber, width: anyNumber, style: anyNumber }), 2)),
  element("sheetData", {}, some(anyRow, 6)),
  some(anyAfter, 3),
).map((content) => `<worksheet xmlns="${NAMESPACE}" xmlns:r="${OFFICE}">${content}</worksheet>`);

/** The XML of the texts that cells share. */
export const anyStrings = some(element("si", {}, anyRich), 6).map((all) => `<sst xmlns="${NAMESPACE}">${all}</sst>`);

const anyStyles = inOrder(
  element("numFmts", { count: anyNumber }, some(element("numFmt", { numFmtId: anyNumber, formatCode: anyFormat }), 4)),
  element("fonts", {}, element("font", {}, element("color", { theme: anyNumber, tint: anyNumber, rgb: anyNumber }))),
  element(
    "cellXfs",
    {},
    some(
      element(
        "xf",
        { numFmtId: anyNumber, fontId: anyNumber, fillId: anyNumber, borderId: anyNumber, xfId: anyNumber },
        element("alignment", { textRotation: anyNumber, indent: anyNumber }),
      ),
      6,
    ),
  ),
).map((content) => `<styleSheet xmlns="${NAMESPACE}">${content}</styleSheet>`);

/** The XML of the part that names the sheets. */
export const anyBook = fc
  .tuple(
    element("workbookPr", { date1904: anyNumber }),
    some(
      element("sheet", {
        ...{ name: anyText.map(escaped), sheetId: anyNumber, state: fc.constantFrom("hidden", "veryHidden", "x") },
        "r:id": fc.constantFrom("rId1", "rId2", "rId9"),
      }),
      3,
    ),
    element(
      "definedNames",
      {},
      element("definedName", { name: anyText.map(escaped), localSheetId: anyNumber }, anyRange),
    ),
  )
  .map(
    ([properties, sheets, names]) =>
      `<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}">${properties}<sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/>${sheets}</sheets>${names}</workbook>`,
  );

const anyLinks = some(
  element("Relationship", {
    Id: fc.constantFrom("rId1", "rId9", "__proto__"),
    Type: fc.constantFrom("worksheet", "styles", "sharedStrings", "theme", "x").map((kind) => `${OFFICE}/${kind}`),
    Target: fc.constantFrom(
      "worksheets/sheet1.xml",
      "/xl/styles.xml",
      "../../../a.xml",
      "",
      "https://a.no/",
      "__proto__",
    ),
    TargetMode: fc.constantFrom("External", "Internal"),
  }),
  2,
).map(
  (more) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>${more}</Relationships>`,
);

/** The parts of a workbook, by their names. */
export const anyWorkbook = fc.record({
  "xl/worksheets/sheet1.xml": anySheet,
  "xl/sharedStrings.xml": anyStrings,
  "xl/styles.xml": anyStyles,
  "xl/workbook.xml": anyBook,
  "xl/_rels/workbook.xml.rels": anyLinks,
});
