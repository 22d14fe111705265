import type { Rows } from "../../src/document/table/Rows";
import { queueTableChange } from "../../src/word/write/queueTableChange";
import { runInWord } from "../../src/word/runInWord";
import { docx, para, table } from "../builders";
import { documentXml, linesOf } from "../linesOf";
import { openInWord } from "../openInWord";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const FROM = [
  ["Nr", "Tiltak"],
  ["T1", "Kurs"],
  ["T2", "Hospitering"],
  ["T3", "Mentor"],
];

/** The table with its first column bold, and a bookmark in every cell: what the user has put there. */
const marked = table(FROM).replace(
  /<w:r>(<w:t[^>]*>)(T?[^<]*)(<\/w:t><\/w:r>)/g,
  (_, start: string, text: string, end: string) => {
    const id = [...FROM.flat()].indexOf(text) + 100;
    return `<w:bookmarkStart w:id="${id}" w:name="om_${text}"/><w:r><w:rPr><w:b/></w:rPr>${start}${text}${end}<w:bookmarkEnd w:id="${id}"/>`;
  },
);

async function change(to: Rows, origins?: readonly (number | null)[]) {
  const { host } = await openInWord(await docx(marked, para("slutt")));
  await runInWord(async (context) => {
    queueTableChange(context.document.body.tables.getFirst(), FROM, to, origins);
    await context.sync();
  });
  const xml = await documentXml(await host.save());
  const rows = [...xml.getElementsByTagNameNS(W, "tr")].map((row) =>
    [...row.getElementsByTagNameNS(W, "bookmarkStart")].map((mark) => mark.getAttributeNS(W, "name")),
  );
  return { lines: (await linesOf(host)).filter((line) => line.startsWith("|")), bookmarks: rows };
}

const untouched = ["om_Nr", "om_Tiltak"];
const first = ["om_T1", "om_Kurs"];
const last = ["om_T3", "om_Mentor"];

test("a row is deleted from the middle, and the others keep what the user has put there", async () => {
  const { lines, bookmarks } = await change(FROM.toSpliced(2, 1));
  expect(lines).toEqual(["| Nr | Tiltak |", "| T1 | Kurs |", "| T3 | Mentor |"]);
  expect(bookmarks).toEqual([untouched, first, last]);
});

test.each([
  ["top", 1],
  ["middle", 3],
  ["end", 4],
])("a new row comes in at the %s, and the others are left alone", async (_, place) => {
  const { lines, bookmarks } = await change(FROM.toSpliced(place, 0, ["T4", "Nytt"]));
  expect(lines).toEqual(
    ["| Nr | Tiltak |", "| T1 | Kurs |", "| T2 | Hospitering |", "| T3 | Mentor |"].toSpliced(
      place,
      0,
      "| T4 | Nytt |",
    ),
  );
  expect(bookmarks.filter((row) => row.length > 0)).toEqual([untouched, first, ["om_T2", "om_Hospitering"], last]);
});

test("only the cell that has another text is written", async () => {
  const { lines, bookmarks } = await change(FROM.with(2, ["T2", "Reise"]));
  expect(lines[2]).toBe("| T2 | Reise |");
  expect([bookmarks[1], bookmarks[2]?.[0], bookmarks[3]]).toEqual([first, "om_T2", last]);
});

test("rows are deleted, added and changed at once", async () => {
  const to = [
    ["Nr", "Hva"],
    ["T5", "Først"],
    ["T2", "Hospitering"],
    ["T6", "Midt"],
    ["T3", "Mentor 2"],
    ["T7", "Sist"],
  ];
  const { lines } = await change(to, [0, null, 2, null, 3, null]);
  expect(lines).toEqual(to.map((row) => `| ${row.join(" | ")} |`));
});
