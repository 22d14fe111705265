import { BOOKMARKS } from "../clearFrame";
import { flatOpc } from "../flatOpc";
import type { Kit } from "../Kit";
import type { Probe } from "../Probe";

const [MARK, OTHER, HIDDEN] = BOOKMARKS;

/** What stands in the bookmark, null where there is none. */
async function readMark(kit: Kit, name: string): Promise<void> {
  await kit.read(name, () => {
    const range = kit.context.document.getBookmarkRangeOrNullObject(MARK).load("text");
    return () => (range.isNullObject ? null : range.text);
  });
}

/** What stands in the bookmark that holds a block, as the add-in reads it; null where there is none. */
async function readBlock(kit: Kit, name: string): Promise<void> {
  await kit.read(name, () => {
    const range = kit.context.document.getBookmarkRangeOrNullObject(HIDDEN).load("isEmpty");
    const paragraphs = range.paragraphs.load("items/text");
    const tables = range.tables.load("items/values");
    return () => {
      if (range.isNullObject) return null;
      const texts = paragraphs.items.map(({ text }) => text);
      return { isEmpty: range.isEmpty, texts, tables: tables.items.map(({ values }) => values) };
    };
  });
}

/** Bookmarks, by which the add-in knows a step's heading. */
export const BOOKMARK_PROBES: readonly Probe[] = [
  {
    id: "bookmark-hidden",
    asks: "Finnes skjulte bokmerker, og hvilke navn gir Word for et avsnitt og for et punkt i det?",
    set: "WordApi 1.4",
    async run(kit) {
      const [first, second] = await kit.paragraphs("en", "to", "tre");
      await kit.attempt("insert", () => {
        first.getRange("Content").insertBookmark(HIDDEN);
        first.getRange("Whole").expandTo(second.getRange("Whole")).insertBookmark(MARK);
        second.getRange("Content").insertBookmark(OTHER);
      });
      await kit.read("names", () => {
        const ranges = [
          first.getRange("Whole"),
          first.getRange("Start"),
          second.getRange("Content"),
          second.getRange("End"),
        ];
        const names = ranges.flatMap((range) => [
          range.getBookmarks(false),
          range.getBookmarks(true),
          range.getBookmarks(true, true),
        ]);
        return () => names.map(({ value }) => value);
      });
      await kit.read("hidden", () => {
        const range = kit.context.document.getBookmarkRangeOrNullObject(HIDDEN.toUpperCase()).load("text");
        return () => (range.isNullObject ? null : range.text);
      });
      await kit.look("after");
    },
  },
  {
    id: "bookmark-grows",
    asks: "Vokser et bokmerke når et avsnitt settes inn foran eller etter det?",
    set: "WordApi 1.4",
    async run(kit) {
      const [marked] = await kit.paragraphs("merket", "etter");
      await kit.attempt("insert", () => {
        marked.getRange("Content").insertBookmark(MARK);
      });
      await kit.attempt("before", () => {
        marked.insertParagraph("foran", "Before");
      });
      await readMark(kit, "before it");
      await kit.attempt("behind", () => {
        marked.insertParagraph("bak", "After");
      });
      await readMark(kit, "behind it");
      await kit.attempt("text", () => {
        marked.insertText("<", "Start");
        marked.insertText(">", "End");
      });
      await readMark(kit, "in it");
      await kit.look("after");
    },
  },
  {
    id: "bookmark-replaced",
    asks: "Overlever et bokmerke at teksten i avsnittet erstattes, og at avsnittet slettes?",
    set: "WordApi 1.4",
    async run(kit) {
      const [marked] = await kit.paragraphs("merket", "etter");
      await kit.attempt("insert", () => {
        marked.getRange("Content").insertBookmark(MARK);
      });
      await kit.attempt("replace", () => {
        marked.insertText("erstattet", "Replace");
      });
      await readMark(kit, "replaced");
      await kit.look("replaced in the file");
      await kit.attempt("style", () => {
        marked.styleBuiltIn = "Heading2";
      });
      await readMark(kit, "styled");
      await kit.attempt("delete", () => {
        marked.delete();
      });
      await readMark(kit, "deleted");
    },
  },
  {
    id: "bookmark-names",
    asks: "Hvilke navn på bokmerker godtar Word ikke?",
    set: "WordApi 1.4",
    async run(kit) {
      const [marked] = await kit.paragraphs("merket");
      for (const name of ["a".repeat(41), "planhjelp-prove", "1planhjelp", "planhjelp prøve", "planhjelpæ", ""]) {
        await kit.attempt(`"${name}"`, () => {
          marked.getRange("Content").insertBookmark(name);
          kit.context.document.deleteBookmark(name);
        });
      }
      await kit.attempt("getBookmarkRange of such a name", () => {
        kit.context.document.getBookmarkRangeOrNullObject("planhjelp-prove").load("text");
      });
      await kit.attempt("deleteBookmark of such a name", () => {
        kit.context.document.deleteBookmark("planhjelp-prove");
      });
      await kit.attempt("deleteBookmark of none", () => {
        kit.context.document.deleteBookmark(MARK);
      });
      await kit.look("after");
    },
  },
  {
    id: "bookmark-partly-deleted",
    asks: "Hva blir igjen av et bokmerke over tre avsnitt når det første og så det siste slettes?",
    set: "WordApi 1.4",
    async run(kit) {
      const [first, , last] = await kit.paragraphs("en", "to", "tre", "fire");
      await kit.attempt("insert", () => {
        first.getRange("Content").expandTo(last.getRange("Content")).insertBookmark(MARK);
      });
      await readMark(kit, "whole");
      await kit.attempt("first", () => {
        first.delete();
      });
      await readMark(kit, "without the first");
      await kit.attempt("last", () => {
        last.delete();
      });
      await readMark(kit, "without the last");
      await kit.look("after");
    },
  },
  {
    id: "bookmark-around-block",
    asks: "Holder et bokmerke om en tekst med tabell, slik tillegget skriver den på nettet?",
    set: "WordApi 1.4",
    async run(kit) {
      const [above, below] = await kit.paragraphs("foran", "etter");
      const opening = above.insertParagraph("overskrift", "After");
      const guard = opening.insertParagraph("", "After");
      await kit.attempt("mark", () => {
        opening.getRange("Whole").expandTo(guard.getRange("Whole")).insertBookmark(HIDDEN);
      });
      await readBlock(kit, "marked");
      await kit.attempt("fill", () => {
        const closing = opening.insertParagraph("avsnitt", "After").insertParagraph("", "After");
        closing.insertTable(1, 2, "Before", [["a", "b"]]);
      });
      await readBlock(kit, "filled");
      await kit.attempt("take the guard away", () => {
        guard.delete();
      });
      await readBlock(kit, "closed");
      await kit.attempt("insert beside it", () => {
        above.insertParagraph("nytt foran", "After");
        below.insertParagraph("nytt etter", "Before");
      });
      await readBlock(kit, "with neighbours");
      await kit.look("after");
    },
  },
  {
    id: "bookmark-moved",
    asks: "Flytter et bokmerke seg når navnet brukes på nytt et annet sted?",
    set: "WordApi 1.4",
    async run(kit) {
      const [first, second] = await kit.paragraphs("en", "to");
      await kit.attempt("insert", () => {
        first.getRange("Content").insertBookmark(MARK);
      });
      await kit.attempt("again", () => {
        second.getRange("Content").insertBookmark(MARK);
      });
      await readMark(kit, "moved");
      await kit.look("after");
    },
  },
  {
    id: "bookmark-imported",
    asks: "Hvem beholder et bokmerke når OOXML med det samme navnet settes inn?",
    set: "WordApi 1.4",
    async run(kit) {
      const [marked, below] = await kit.paragraphs("her", "under");
      await kit.attempt("insert", () => {
        marked.getRange("Content").insertBookmark(MARK);
      });
      const imported = `<w:p><w:bookmarkStart w:id="1" w:name="${MARK}"/><w:r><w:t>der</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`;
      await kit.attempt("insertOoxml", () => {
        below.insertOoxml(flatOpc(imported + "<w:p/>"), "Start");
      });
      await readMark(kit, "imported");
      await kit.look("after");
    },
  },
  {
    id: "compare-location",
    asks: "Hvordan ligger et bokmerke, et avsnitt og nabo-avsnittet i forhold til hverandre?",
    set: "WordApi 1.4",
    async run(kit) {
      const [marked, next] = await kit.paragraphs("merket", "neste");
      await kit.attempt("insert", () => {
        marked.getRange("Content").insertBookmark(MARK);
      });
      const mark = kit.context.document.getBookmarkRange(MARK);
      await kit.read("relations", () => {
        const relations = [
          mark.compareLocationWith(marked.getRange("Whole")),
          mark.compareLocationWith(marked.getRange("Content")),
          marked.getRange("Whole").compareLocationWith(mark),
          mark.compareLocationWith(next.getRange("Whole")),
          marked.getRange("Whole").compareLocationWith(next.getRange("Whole")),
          next.getRange("Whole").compareLocationWith(mark),
          marked.getRange("Start").compareLocationWith(marked.getRange("Whole")),
          marked.getRange("After").compareLocationWith(next.getRange("Start")),
        ];
        return () => relations.map(({ value }) => value);
      });
    },
  },
];
