import type { Piece } from "../../src/document/Piece";
import { piecesAsHtml } from "../../src/taskpane/clipboard/piecesAsHtml";
import { piecesAsText } from "../../src/taskpane/clipboard/piecesAsText";

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
      "<table><tr><th>Nr</th><th>Tiltak</th></tr><tr><td>T1</td><td>Kurs\ni to deler</td></tr></table>",
  );
});
