import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { writeClipboard } from "../../src/plan/sheet/write/writeClipboard";
import { type PastedCells, readClipboard } from "../../src/plan/sheet/read/readClipboard";

const table = (rows: string) =>
  `<html><body><!--StartFragment--><table>${rows}</table><!--EndFragment--></body></html>`;

function cellsOf(html: string | null, text: string): PastedCells {
  const read = readClipboard(html, text);
  if (read === "tooMuchPasted") throw new Error(read);
  return read;
}
const rowsOf = (html: string | null, text: string) => cellsOf(html, text).rows;

describe("a table copied in Excel", () => {
  test("comes from its HTML, with line breaks in cells and without those of the source", () => {
    const html = table(`<tr height=20><td class=xl65>Tiltak</td><td>Kostnad</td></tr>
      <tr><td>Kurs for<br>
        ledere   og
        ansatte</td><td align=right x:num="1234.5">1&nbsp;234,50</td></tr>`);
    expect(rowsOf(html, "Tiltak\tKostnad")).toEqual([
      ["Tiltak", "Kostnad"],
      ["Kurs for\nledere og ansatte", "1\u00A0234,50"],
    ]);
  });

  test("has a merged cell's text in all that it spans", () => {
    const html = table(`<tr><td colspan=3>Plan</td></tr><tr><td rowspan=2>A</td><td>B</td><td>C</td></tr>
      <tr><td>D</td><td>E</td></tr>`);
    expect(rowsOf(html, "")).toEqual([
      ["Plan", "Plan", "Plan"],
      ["A", "B", "C"],
      ["A", "D", "E"],
    ]);
  });

  test("may span beyond all sheets", () => {
    const html = table(`<tr><td colspan=99999 rowspan=0>A</td></tr><tr></tr><tr></tr>`);
    expect(rowsOf(html, "").map((row) => [row.length, new Set(row)])).toEqual(Array(3).fill([1000, new Set(["A"])]));
  });

  test("comes from its text where there is no HTML: tabs, and quoted cells with line breaks", () => {
    expect(rowsOf(null, 'Tiltak\tFrist\r\n"Kurs ""Lean""\nfor ledere"\t2027\r\n')).toEqual([
      ["Tiltak", "Frist"],
      ['Kurs "Lean"\nfor ledere', "2027"],
    ]);
  });

  test("keeps a quotation mark that begins a cell's own text", () => {
    expect(rowsOf(null, '"Lean" i praksis\t2027\r\nKurs\t2028')).toEqual([
      ['"Lean" i praksis', "2027"],
      ["Kurs", "2028"],
    ]);
  });
});

describe("a table copied in Word", () => {
  test("has a line for each paragraph of a cell, without the marks of lists", () => {
    const html = table(
      `<tr><td><p class=MsoNormal>Kurs<o:p></o:p></p><p style='mso-list:l0'><span style='mso-list:Ignore'>·&nbsp;</span>Dag 1</p></td>
       <td><p><b>Høsten</b> 2027</p></td></tr>`,
    );
    expect(rowsOf(html, "")).toEqual([["Kurs\nDag 1", "Høsten 2027"]]);
  });

  test("is the largest of several", () => {
    const html = `<table><tr><td>Logo</td></tr></table><p>Tekst</p>${table("<tr><td>A</td><td>B</td></tr>")}`;
    expect(rowsOf(html, "")).toEqual([["A", "B"]]);
  });

  test("runs nothing that stands in it", () => {
    const html = table(`<tr><td>A<script>window.ran = true</script><img src=x onerror="window.ran = true"></td></tr>`);
    expect([rowsOf(html, ""), "ran" in window]).toEqual([[["A"]], false]);
  });
});

describe("what Word marks in a cell is no text of it:", () => {
  const one = (cell: string) => rowsOf(table(`<tr><td>${cell}</td><td>HR</td></tr>`), "")[0]?.[0];

  test.each([
    [
      "deleted text",
      "<span class=msoDel><del cite='mailto:a'>Gammelt kurs</del></span><span class=msoIns><ins>Nytt kurs</ins></span>",
      "Nytt kurs",
    ],
    [
      "a comment's mark",
      "<p>2027<span class=MsoCommentReference><span><a class=msocomanchor href='#_msocom_1'>[KN1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span></p>",
      "2027",
    ],
    [
      "a footnote's mark",
      "<p>HR<a style='mso-footnote-id:ftn1' href='#_ftn1'><span class=MsoFootnoteReference><span>[1]</span></span></a></p>",
      "HR",
    ],
    [
      "an endnote's mark",
      "<p>HR<a style='mso-endnote-id:edn1' href='#_edn1'><span class=MsoEndnoteReference>[i]</span></a></p>",
      "HR",
    ],
    ["hidden text", "Kurs<span style='display:none;mso-hide:all'> skjult</span>", "Kurs"],
    ["a struck part", "<s>Gammelt</s> Nytt", "Nytt"],
    ["a struck part by style", "<span style='text-decoration:line-through'>Gammelt</span> Nytt", "Nytt"],
    ["brackets of the user's own", "Kurs [1] og [KN1]", "Kurs [1] og [KN1]"],
  ])("%s", (_what, html, text) => {
    expect(one(html)).toBe(text);
  });
});

describe("of cells copied in Excel", () => {
  const styles = "<style>.xl65{mso-number-format:0} .xl66 {color:black;text-decoration:line-through;}</style>";

  test("those in hidden rows and columns are left out, and kept to be taken in", () => {
    const html = `<table><col width=80><col width=0 style='display:none'><col width=80>
      <tr><td>Tiltak</td><td>Lønn</td><td>Frist</td></tr>
      <tr style='display:none'><td>Skjult</td><td>1</td><td>2026</td></tr>
      <tr><td>Kurs</td><td>2</td><td>2027</td></tr></table>`;
    const { rows, hidden } = cellsOf(html, "");
    expect(rows).toEqual([
      ["Tiltak", "", "Frist"],
      ["", "", ""],
      ["Kurs", "", "2027"],
    ]);
    expect(hidden).toMatchObject({ rows: 1, columns: [1] });
    expect(hidden?.whole[1]).toEqual(["Skjult", "1", "2026"]);
  });

  test("those that are too narrow come from the text beside them", () => {
    const html = table("<tr><td>Tiltak</td><td>Frist</td></tr><tr><td>Kurs  A</td><td>########</td></tr>");
    expect(cellsOf(html, "Tiltak\tFrist\r\nKurs A\t31.12.2027\r\n")).toEqual({
      rows: [
        ["Tiltak", "Frist"],
        ["Kurs A", "31.12.2027"],
      ],
    });
  });

  test.each([
    ["another row", "Tiltak\tFrist\r\nFagbrev\t31.12.2027"],
    ["too narrow too", "Tiltak\tFrist\r\nKurs\t########"],
    ["none", ""],
  ])("those that are too narrow are empty and told where the text beside them is %s", (_what, text) => {
    const html = table("<tr><td>Tiltak</td><td>Frist</td></tr><tr><td>Kurs</td><td>########</td></tr>");
    expect(cellsOf(html, text)).toEqual({
      rows: [
        ["Tiltak", "Frist"],
        ["Kurs", ""],
      ],
      odd: [{ why: "tooNarrow", count: 1, places: ["B2"] }],
    });
  });

  test("errors are empty and told, the others are used", () => {
    expect(cellsOf(null, "Tiltak\tFrist\tKostnad\r\nKurs\t#VERDI!\t100")).toEqual({
      rows: [
        ["Tiltak", "Frist", "Kostnad"],
        ["Kurs", "", "100"],
      ],
      odd: [{ why: "error", count: 1, places: ["B2"] }],
    });
  });

  test("rows that are struck through are told", () => {
    const html = `${styles}<table><tr><td class=xl65>Tiltak</td></tr><tr><td class=xl66>Kurs</td></tr><tr><td class=xl65>Fagbrev</td></tr></table>`;
    expect(cellsOf(html, "")).toEqual({ rows: [["Tiltak"], ["Kurs"], ["Fagbrev"]], struck: [1] });
  });
});

test("HTML without a table leaves it to the text", () => {
  expect(rowsOf("<p>A</p>", "A\tB")).toEqual([["A", "B"]]);
});

test("an empty clipboard gives no rows", () => {
  expect([rowsOf(null, ""), rowsOf("", " \r\n\t\r\n")]).toEqual([[], []]);
});

describe("a table of ours that is copied", () => {
  const plan = addMeasure(emptyPlan("nb"), {
    need: "=SUM(1) & <b>fet</b>",
    action: 'Kurs "Lean"\nfor\tledere',
    evaluation: "-5",
  });
  const { html, text } = writeClipboard(HANDLINGSPLAN, plan, "nb");
  const rows = [
    expect.arrayContaining(["Nr", "Status"]) as string[],
    ["T1", "=SUM(1) & <b>fet</b>", 'Kurs "Lean"\nfor\tledere', "", "", "", "", "-5"],
  ];

  test("holds no formula", () => {
    expect(html).toContain("<td>'=SUM(1) &amp; &lt;b&gt;fet&lt;/b&gt;</td>");
    expect(text).toContain("T1\t'=SUM(1) & <b>fet</b>\t");
  });

  test("comes back from its text as it was", () => {
    expect(rowsOf(null, text)).toEqual(rows);
  });

  test("comes back from its HTML as it was, a tab as a space", () => {
    const spaced = rows.map((row) => (Array.isArray(row) ? row.map((cell) => cell.replace("\t", " ")) : row));
    expect(rowsOf(html, "")).toEqual(spaced);
  });
});
