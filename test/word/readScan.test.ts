import { readScan } from "../../src/word/read/readScan";
import { runInWord } from "../../src/word/runInWord";
import { control, docx, heading, para, table, toc } from "../builders";
import { openInWord } from "../openInWord";

const MARK = "_kplan_s2";

/** Where the bookmark is found, and how many round trips that took. */
async function found(...blocks: readonly string[]): Promise<{ at: number | undefined; trips: number }> {
  const word = await openInWord(await docx(...blocks));
  const scan = await runInWord((context) => readScan(context, { exact: [MARK], likely: ["_Toc1"], blocks: [] }));
  return { at: scan.outline.bookmarks.find(({ name }) => name === MARK)?.paragraph, trips: word.roundTrips() };
}

test("a bookmark is found by its text, in one round trip", async () => {
  const blocks = [toc("Forankring"), heading("Forankring", { bookmark: MARK }), para("Noe om forankring")];
  expect(await found(...blocks)).toEqual({ at: 1, trips: 1 });
});

test("a bookmark that need only be likely is told with all its places, in one round trip", async () => {
  const word = await openInWord(await docx(heading("a", { bookmark: "_Toc1" }), heading("a"), heading("b")));
  const scan = await runInWord((context) => readScan(context, { exact: [], likely: ["_Toc1"], blocks: [] }));
  expect(scan.outline.bookmarks.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  expect(word.roundTrips()).toBe(1);
});

test("a bookmark that is not there costs nothing", async () => {
  expect(await found(heading("Forankring"))).toEqual({ at: undefined, trips: 1 });
});

test.each([
  ["two headings of the same words and the same neighbours", [heading("Forankring"), para("a")]],
  ["a heading and a paragraph of the same words", [para("Forankring"), para("a")]],
])("between %s Word is asked once more", async (_, [twin, next]) => {
  const blocks = [para("a"), twin!, next!, heading("Forankring", { bookmark: MARK }), para("a")];
  expect(await found(...blocks)).toEqual({ at: 3, trips: 2 });
});

test("a bookmark on a part of a heading is found by asking", async () => {
  const partly = heading("Forankring", { bookmark: MARK }).replace(
    "</w:p>",
    '<w:r><w:t xml:space="preserve"> og mål</w:t></w:r></w:p>',
  );
  expect(await found(para("Om Forankring og annet"), partly)).toEqual({ at: 1, trips: 2 });
});

test("a bookmark over several paragraphs is found where it begins", async () => {
  const open = heading("Forankring", { bookmark: MARK }).replace(/<w:bookmarkEnd[^>]*>/, "");
  const [, id] = /w:id="(\d+)"/.exec(open) ?? [];
  const close = para("Tekst").replace("</w:p>", `<w:bookmarkEnd w:id="${id}"/></w:p>`);
  expect(await found(para("a"), open, close)).toEqual({ at: 1, trips: 1 });
});

test("a bookmark in a table or on nothing is not found", async () => {
  const inTable = table([["x"]]).replace(/<w:p>.*<\/w:p>/s, heading("Forankring", { bookmark: MARK }));
  expect((await found(inTable, para("a"))).at).toBeUndefined();
  expect((await found(heading("", { bookmark: MARK }), para("a"))).at).toBeUndefined();
});

test("a paragraph is read with the innermost content control around it", async () => {
  await openInWord(await docx(control("ytre", control("indre", para("a")), para("b")), para("c")));
  const { outline } = await runInWord((context) => readScan(context, { exact: [], likely: [], blocks: [] }));
  expect(outline.paragraphs.map((paragraph) => paragraph.control?.tag ?? null)).toEqual(["indre", "ytre", null]);
});
