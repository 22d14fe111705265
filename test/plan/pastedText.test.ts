import { fc } from "../seeded";
import { listPoints } from "../../src/plan/answers/listPoints";
import { textOfHtml } from "../../src/plan/answers/textOfHtml";
import { textPieces } from "../../src/plan/draft/textPieces";

const shown = (text: string) =>
  textPieces(text).map((piece) => (piece.kind === "table" ? piece.rows : `${piece.kind}: ${piece.text}`));

describe("a list that was copied as text becomes points:", () => {
  test.each([
    ["bullets of Word", "•\tBeholde fagfolk\n•\tRekruttere flere"],
    ["bullets of Word's fonts", "\uF0B7\tBeholde fagfolk\n\uF0A7\tRekruttere flere"],
    ["points of the second level", "o\tBeholde fagfolk\no\tRekruttere flere"],
    ["numbers", "1.\tBeholde fagfolk\n2.\tRekruttere flere"],
    ["numbers with brackets", "1)\tBeholde fagfolk\n2)\tRekruttere flere"],
    ["numbers of several levels", "1.1\tBeholde fagfolk\n1.2\tRekruttere flere"],
    ["letters", "a)\tBeholde fagfolk\nb)\tRekruttere flere"],
    ["dashes", "–\tBeholde fagfolk\n–\tRekruttere flere"],
    ["stars of Teams", "* Beholde fagfolk\n* Rekruttere flere"],
    ["boxes to tick", "☐ Beholde fagfolk\n☒ Rekruttere flere"],
    ["arrows", "→ Beholde fagfolk\n→ Rekruttere flere"],
  ])("%s", (_what, text) => {
    const pieces = shown(`Vi skal:\n${text}`);
    expect(pieces.map((piece) => String(piece).toLowerCase())).toEqual([
      ...["paragraph: vi skal:", "bullet: beholde fagfolk", "bullet: rekruttere flere"],
    ]);
    expect(listPoints(text)).toEqual(["Beholde fagfolk", "Rekruttere flere"]);
  });
});

describe("a tab makes no table", () => {
  test("behind what a line names", () => {
    expect(shown("Leder:\tKari\nHR:\tOla")).toEqual(["bullet: Leder: Kari", "bullet: HR: Ola"]);
  });

  test("before a paragraph", () => {
    expect(shown("\tVi skal beholde fagfolkene våre.\n\tVi skal rekruttere flere.")).toEqual([
      ...["paragraph: Vi skal beholde fagfolkene våre.", "paragraph: Vi skal rekruttere flere."],
    ]);
  });

  test("behind all that a line says", () => {
    expect(shown("Beholde fagfolk\t\nRekruttere flere\t")).toEqual([
      ...["bullet: Beholde fagfolk", "bullet: Rekruttere flere"],
    ]);
  });

  test("but cells side by side are one", () => {
    const rows = "Rolle\tNavn\nLeder\tKari\n1\tOla";
    expect(shown(rows)).toEqual([rows.split("\n").map((row) => row.split("\t"))]);
  });
});

test("a line that leads to a list, and one that follows it, is no point of it", () => {
  expect(shown("Vi vil\n• Beholde\n• Lære\nog mer")).toEqual([
    ...["paragraph: Vi vil", "bullet: Beholde", "bullet: Lære", "paragraph: Og mer"],
  ]);
});

describe("what was copied with its looks", () => {
  test.each([
    [
      "a list in Word",
      "<p class=MsoNormal>Vi skal:</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>Beholde fagfolk</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Lære</p>",
      "Vi skal:\n• Beholde fagfolk\n• Lære",
    ],
    [
      "a list in Teams",
      "<div>Vi skal:</div><ul><li>Beholde</li><li><b>Lære</b> mer</li></ul>",
      "Vi skal:\n• Beholde\n• Lære mer",
    ],
    [
      "a list in a list",
      "<ol><li>Beholde<ul><li>Sykepleiere</li></ul></li><li>Lære</li></ol>",
      "• Beholde\n• Sykepleiere\n• Lære",
    ],
    [
      "a link",
      "<p>Se <a href='https://www.ks.no/plan'>KS sin veileder</a>.</p>",
      "Se KS sin veileder (https://www.ks.no/plan).",
    ],
    ["a link that shows its address", "<a href='https://www.ks.no/'>www.ks.no</a>", "www.ks.no"],
    ["a link within the page", "<a href='#a'>Mål</a>", "Mål"],
    ["an address for letters", "<a href='mailto:hr@solvik.no'>HR</a>", "HR (hr@solvik.no)"],
    [
      "a table",
      "<table><tr><td>Rolle</td><td><p>Navn</p></td></tr><tr><td>Leder</td><td>Kari<br>Moe</td></tr></table>",
      "Rolle\tNavn\nLeder\tKari Moe",
    ],
    [
      "a table with a title over it",
      "<table><caption>Tab. 1</caption><tr><td colspan=2>Roller</td></tr><tr><td>Leder</td><td>Kari</td></tr></table>",
      "Roller\t\nLeder\tKari",
    ],
    [
      "a table with a cell that is merged downwards",
      "<table><tr><th>Behov<th>Tiltak<tr><td rowspan=2>Flere<td>Kurs<tr><td>Mentor</table>",
      "Behov\tTiltak\nFlere\tKurs\nFlere\tMentor",
    ],
    ["cells of one row", "<table><tr><td>Leder</td><td>Kari</td></tr></table>", "Leder\nKari"],
    [
      "words with what they mean",
      "<dl><dt>Ansvar</dt><dd>HR</dd><dt>Frist</dt><dd>2027</dd></dl>",
      "Ansvar\nHR\nFrist\n2027",
    ],
    [
      "a list in Word on the web",
      "<div><ul><li><p><span>Beholde</span><span class='EOP'>&nbsp;</span></p></li></ul></div><div><ul><li><p>Lære</p></li></ul></div>",
      "• Beholde\n• Lære",
    ],
    [
      "a link that Outlook has put behind Microsoft's",
      "<a href='https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ks.no%2Fplan&amp;data=05'>Veileder</a>",
      "Veileder (https://www.ks.no/plan)",
    ],
    [
      "a link over a line's end",
      "<p>Se <a href='https://ks.no/a'>\n veileder\n</a>nå</p>",
      "Se veileder (https://ks.no/a) nå",
    ],
    [
      "a table that is a layout",
      "<table><tr><td><table><tr><td>Hei</td></tr><tr><td>Vi møtes</td></tr></table></td></tr></table>",
      "Hei\nVi møtes",
    ],
    [
      "tabs in a paragraph",
      "<p>Leder:<span style='mso-tab-count:1'>\t\t</span>Kari</p><p>HR:\tOla</p>",
      "Leder: Kari\nHR: Ola",
    ],
    ["emphasis", "<p><b>Heltid</b> er <i>viktig</i><span style='mso-bidi'> nå</span></p>", "Heltid er viktig nå"],
    [
      "what is deleted, hidden or a note",
      "<p><del>Før</del>Nå<span style='mso-hide:all'>x</span><a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a></p>",
      "Nå",
    ],
    ["what could be run", "<p>Hei<script>window.ran = true</script><img src=x onerror='window.ran = true'></p>", "Hei"],
  ])("is text: %s", (_what, html, text) => {
    expect([textOfHtml(html), "ran" in window]).toEqual([text, false]);
  });

  test("has tabs only where there are cells, whatever it is", () => {
    const inline = fc.constantFrom("Kurs", "\t", " ", "&nbsp;", "<b>Fagbrev</b>", "<br>", "<span>\t</span>");
    fc.assert(
      fc.property(fc.array(fc.array(inline)), (paragraphs) => {
        const html = paragraphs.map((pieces) => `<p>${pieces.join("")}</p>`).join("");
        expect(textOfHtml(html)).not.toContain("\t");
      }),
    );
  });

  test("is left alone where it is too long", () => {
    expect(textOfHtml("<b>".repeat(700_000))).toBeNull();
  });
});
