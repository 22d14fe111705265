import { asSentence } from "../../src/plan/draft/sentence/asSentence";
import { textPieces } from "../../src/plan/draft/textPieces";
import { columnName } from "../../src/plan/sheet/match/columnName";
import { headingWords } from "../../src/document/headings/headingWords";
import { shortenSame } from "../../src/document/compare/shortenSame";
import { computeCell } from "../../src/plan/table/computeCell";
import { importStatus } from "../../src/plan/sheet/take/importStatus";
import { isTotal } from "../../src/plan/table/isTotal";
import { withGuard } from "../../src/plan/sheet/formulaGuard";
import { readNumber } from "../../src/plan/values/readNumber";
import { readPercent } from "../../src/plan/values/readPercent";
import { isErrorValue } from "../../src/plan/sheet/read/errorValue";
import { parseDelimited } from "../../src/plan/sheet/read/parseDelimited";
import { readNumberFormat } from "../../src/plan/sheet/workbook/numberFormat";
import { readSheetCells } from "../../src/plan/sheet/workbook/readSheetCells";
import { attribute } from "../../src/plan/sheet/workbook/readXml";
import { sortKeyOfDate } from "../../src/plan/values/sortKeyOfDate";
import { readVersion } from "../../src/plan/stored/xml/versionXml";
import { toStrict } from "../../src/preview/host/xml/strictForm";
import { markText } from "../../src/taskpane/search/find/markText";
import { wordsIn } from "../../src/taskpane/search/find/wordsIn";
import { ratioOf } from "./timing";

/** Broken XML throws: how long that takes is what matters. */
function readCells(xml: string): unknown {
  try {
    return readSheetCells(xml, { strings: [], looks: [], is1904: false });
  } catch {
    return null;
  }
}

const LENGTH = 50_000;
/** An expression that tries again at each character takes hundreds of times as long. */
const MOST = 60;

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const PLAIN = filled("Rekruttere 12 sykepleiere innen 2027, og beholde dem (helse). ");

const spaces = filled(" ");
const shorten = (text: string) =>
  shortenSame([
    [
      { kind: "onlyOurs", text: "x" },
      { kind: "same", text },
    ],
  ]);
const leaving = (text: string) => computeCell("gap", { today: "1", leaving: text, future: "2" }, "nb");

function version(seen: string) {
  const root = document.createElement("part");
  root.setAttribute("revision", "1");
  root.setAttribute("seen", seen);
  return readVersion(root);
}

test.each<[string, (text: string) => unknown, string]>([
  ["cells of a worksheet that are not closed are read", readCells, filled("<c ")],
  ["quotes in a worksheet that are not closed are read", readCells, filled('<c r="')],
  ["attributes without values are read", (text) => attribute(text, "r"), filled(" r")],
  ["a number format of quotes is read", (text) => readNumberFormat(text, 1), filled('"a;')],
  ["a CSV text of quotes is read", (text) => parseDelimited(text, null), filled('";""')],
  ["an error's text is looked at", isErrorValue, `#${filled("A_")}x`],
  ["what a part has seen of one endless writer is read", version, filled("a")],
  ["a deadline of spaces is read", sortKeyOfDate, `x${spaces}x`],
  ["a deadline of one word again and again is read", sortKeyOfDate, `${filled("i ")}x`],
  ["a number with spaces and a word is read", readNumber, `1${spaces}x`],
  ["a number of endless groups is read", readNumber, `${filled("1 000 ")}x`],
  ["a percentage with spaces and a word is read", readPercent, `1${spaces}x`],
  ["a status of dots is read", (text) => importStatus(text, "nb"), `${filled(".")}x`],
  ["a row of sums with spaces is known", (text) => isTotal([text]), `Sum${spaces}x`],
  ["a computed cell looks at a number of spaces", leaving, `x${spaces}x`],
  ["a text of apostrophes is looked at for a formula", withGuard, `${filled("' ")}x`],
  ["a number of digits is looked at for a formula", withGuard, `-1${filled("1 ")}x`],
  ["a column's name of brackets is read", columnName, filled("(")],
  ["what is the same in two texts, all spaces, is shortened", shorten, spaces],
  ["a heading of steps is read", headingWords, filled("(steg 1 ")],
  ["a heading of numbers is read", headingWords, filled("1.")],
  ["a text of one endless word is made ready for a search", (text) => wordsIn(text), filled("a")],
  ["a text of words that hang on each other is made ready for a search", (text) => wordsIn(text), filled("a- og ")],
  ["a text of one endless word is marked", (text) => markText(text, new Set(["b"])), filled("a")],
  ["a draft is made of a text of marks", textPieces, `${filled(".)")}x`],
  ["a draft is made of a text of spaces and tabs", textPieces, `x:${spaces}x\n${filled("\t")}x`],
  ["a sentence is made of one endless address", asSentence, `${filled("@")} ${filled("www.")}`],
  ["a part of comments that are not closed is brought into the strict form", toStrict, filled("<!--")],
  ["a part of tags that are not closed is brought into the strict form", toStrict, filled('<a "')],
])("%s as fast as plain text", (_, read, hostile) => {
  const plain = () => {
    read(PLAIN);
    // No function is done before it has looked at the text once.
    return PLAIN.replace(/[^a-zæøå]+/gu, " ").length;
  };
  expect(ratioOf(() => read(hostile), plain)).toBeLessThan(MOST);
});
