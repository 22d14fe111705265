import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { writeClipboard } from "../../src/plan/sheet/write/writeClipboard";
import { readClipboard } from "../../src/plan/sheet/read/readClipboard";

const table = (rows: string) =>
  `<html><body><!--StartFragment--><table>${rows}</table><!--EndFragment--></body></html>`;

describe("a table copied in Excel", () => {
  test("comes from its HTML, with line breaks in cells and without those of the source", async () => {
    const html = table(`<tr height=20><td class=xl65>Tiltak</td><td>Kostnad</td></tr>
      <tr><td>Kurs for<br>
        ledere   og
        ansatte</td><td align=right x:num="1234.5">1&nbsp;234,50</td></tr>`);
    expect(await readClipboard(html, "Tiltak\tKostnad")).toEqual([
      ["Tiltak", "Kostnad"],
      ["Kurs for\nledere og ansatte", "1\u00A0234,50"],
    ]);
  });

  test("has a merged cell's text in all that it spans", async () => {
    const html = table(`<tr><td colspan=3>Plan</td></tr><tr><td rowspan=2>A</td><td>B</td><td>C</td></tr>
      <tr><td>D</td><td>E</td></tr>`);
    expect(await readClipboard(html, "")).toEqual([
      ["Plan", "Plan", "Plan"],
      ["A", "B", "C"],
      ["A", "D", "E"],
    ]);
  });

  test("may span beyond all sheets", async () => {
    const html = table(`<tr><td colspan=99999 rowspan=0>A</td></tr><tr></tr><tr></tr>`);
    const rows = await readClipboard(html, "");
    if (rows === "tooMuchPasted") throw new Error(rows);
    expect(rows.map((row) => [row.length, new Set(row)])).toEqual(Array(3).fill([1000, new Set(["A"])]));
  });

  test("comes from its text where there is no HTML: tabs, and quoted cells with line breaks", async () => {
    expect(await readClipboard(null, 'Tiltak\tFrist\r\n"Kurs ""Lean""\nfor ledere"\t2027\r\n')).toEqual([
      ["Tiltak", "Frist"],
      ['Kurs "Lean"\nfor ledere', "2027"],
    ]);
  });

  test("keeps a quotation mark that begins a cell's own text", async () => {
    expect(await readClipboard(null, '"Lean" i praksis\t2027\r\nKurs\t2028')).toEqual([
      ['"Lean" i praksis', "2027"],
      ["Kurs", "2028"],
    ]);
  });
});

describe("a table copied in Word", () => {
  test("has a line for each paragraph of a cell, without the marks of lists", async () => {
    const html = table(
      `<tr><td><p class=MsoNormal>Kurs<o:p></o:p></p><p style='mso-list:l0'><span style='mso-list:Ignore'>·&nbsp;</span>Dag 1</p></td>
       <td><p><b>Høsten</b> 2027</p></td></tr>`,
    );
    expect(await readClipboard(html, "")).toEqual([["Kurs\nDag 1", "Høsten 2027"]]);
  });

  test("is the largest of several", async () => {
    const html = `<table><tr><td>Logo</td></tr></table><p>Tekst</p>${table("<tr><td>A</td><td>B</td></tr>")}`;
    expect(await readClipboard(html, "")).toEqual([["A", "B"]]);
  });

  test("runs nothing that stands in it", async () => {
    const html = table(`<tr><td>A<script>window.ran = true</script><img src=x onerror="window.ran = true"></td></tr>`);
    expect([await readClipboard(html, ""), "ran" in window]).toEqual([[["A"]], false]);
  });
});

test("HTML without a table leaves it to the text", async () => {
  expect(await readClipboard("<p>A</p>", "A\tB")).toEqual([["A", "B"]]);
});

test("an empty clipboard gives no rows", async () => {
  expect([await readClipboard(null, ""), await readClipboard("", " \r\n\t\r\n")]).toEqual([[], []]);
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

  test("comes back from its text as it was", async () => {
    expect(await readClipboard(null, text)).toEqual(rows);
  });

  test("comes back from its HTML as it was, a tab as a space", async () => {
    const spaced = rows.map((row) => (Array.isArray(row) ? row.map((cell) => cell.replace("\t", " ")) : row));
    expect(await readClipboard(html, "")).toEqual(spaced);
  });
});
