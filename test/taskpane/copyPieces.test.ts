import type { Piece } from "../../src/document/Piece";
import { piecesAsHtml } from "../../src/taskpane/clipboard/piecesAsHtml";
import { piecesAsText } from "../../src/taskpane/clipboard/copyPieces";

const PIECES: readonly Piece[] = [
  { kind: "heading", level: 2, text: "Mål & <b>føringer</b>" },
  { kind: "bullet", text: "Ett" },
  { kind: "bullet", text: "To" },
  {
    kind: "table",
    rows: [
      ["Nr", "Tiltak"],
      ["T1", "Kurs\ni to deler"],
    ],
  },
];

test("a draft is copied as lines, its tables with tabs", () => {
  expect(piecesAsText(PIECES)).toBe("Mål & <b>føringer</b>\n• Ett\n• To\nNr\tTiltak\nT1\tKurs i to deler");
});

test("a draft is copied as headings, lists and tables, and its text as what it is", () => {
  expect(piecesAsHtml(PIECES)).toBe(
    "<h2>Mål &amp; &lt;b&gt;føringer&lt;/b&gt;</h2><ul><li>Ett</li><li>To</li></ul>" +
      "<table><tr><th>Nr</th><th>Tiltak</th></tr><tr><td>T1</td><td>Kurs<br>i to deler</td></tr></table>",
  );
});

test("a card is copied with its column of names as headers, and a picture with what it shows in words", () => {
  const card: Piece = {
    kind: "table",
    rows: [
      ["Nr", "T1"],
      ["Tiltak", "Kurs"],
    ],
    hasHeaderColumn: true,
  };
  const picture: Piece = { kind: "picture", text: "", base64: "AAAA", altText: "2026: 1 pågår", width: 72, height: 36 };
  expect(piecesAsHtml([card, picture])).toBe(
    "<table><tr><th>Nr</th><th>T1</th></tr><tr><th>Tiltak</th><td>Kurs</td></tr></table>" +
      '<p><img src="data:image/png;base64,AAAA" alt="2026: 1 pågår" width="96" height="48"></p>',
  );
  expect(piecesAsText([card, picture])).toBe("Nr\tT1\nTiltak\tKurs\n2026: 1 pågår");
});
