import { BOOKMARKS } from "../clearFrame";
import type { Kit } from "../Kit";
import type { Probe } from "../Probe";

const [MARK] = BOOKMARKS;

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const CODE = `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\b ${MARK} \\h \\z </w:instrText></w:r>`;
const STALE = `<w:p>${mark("begin")}${CODE}${mark("separate")}${text("prøve: gammel oppføring")}${mark("end")}</w:p>`;

async function readTexts(kit: Kit, name: string): Promise<void> {
  await kit.read(name, () => {
    const paragraphs = kit.whole().paragraphs.load("items/text,items/styleBuiltIn");
    return () => paragraphs.items.slice(1, -1).map((each) => [each.text, each.styleBuiltIn]);
  });
}

/** What the front of a document is mended by: its title, its cover's line, its contents list. */
export const FRONT_PROBES: readonly Probe[] = [
  {
    id: "title-property",
    asks: "Kan tittelen i filegenskapene leses og settes?",
    set: "WordApi 1.3",
    async run(kit) {
      const { properties } = kit.context.document;
      properties.load("title");
      await kit.context.sync();
      const { title } = properties;
      await kit.read("set", () => {
        properties.title = "prøve: tittel";
        properties.load("title");
        return () => properties.title;
      });
      await kit.attempt("set back", () => {
        properties.title = title;
      });
    },
  },
  {
    id: "words-in-part",
    asks: "Beholder ordene ved siden av, utseendet og et bokmerke rundt alt når en del av avsnittet byttes?",
    set: "WordApi 1.4",
    async run(kit) {
      await kit.ooxml(
        `<w:p><w:bookmarkStart w:id="1" w:name="${MARK}"/><w:r><w:rPr><w:b/></w:rPr><w:t>først</w:t></w:r>` +
          `${text(" og ")}<w:r><w:rPr><w:i/></w:rPr><w:t>sist</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`,
      );
      const [line] = await kit.find("først og sist");
      for (const [from, to] of [
        ["sist", "bakerst"],
        ["først", "fremst"],
      ] as const) {
        await kit.attempt(to, () => {
          const old = line.getRange("Content").search(from, { matchCase: true }).getFirst();
          const added = old.search(from.charAt(0), { matchCase: true }).getFirst().insertText(to, "End");
          added.getRange("After").expandTo(old.getRange("End")).delete();
          old.getRange("Start").expandTo(added.getRange("Start")).delete();
        });
      }
      await kit.look("after");
    },
  },
  {
    id: "contents-update",
    asks: "Kan innholdsfortegnelsen oppdateres, og hva blir det av bokmerkene på overskriftene?",
    set: "WordApi 1.5",
    async run(kit) {
      await kit.ooxml(`${STALE}<w:p>${text("prøve: overskrift")}</w:p>`);
      const [heading] = await kit.find("prøve: overskrift");
      await kit.attempt("heading", () => {
        heading.styleBuiltIn = "Heading1";
        heading.getRange("Content").insertBookmark("_Toc900000001");
        heading.getRange("Content").insertBookmark(MARK);
      });
      const fields = kit.context.document.body.fields.getByTypes([Word.FieldType.toc]).load("items/code,items/type");
      const ours = (): readonly Word.Field[] => fields.items.filter(({ code }) => code.includes(MARK));
      await kit.read("found", () => () => ours().map(({ code, type }) => [code.trim(), type]));
      await kit.attempt("update", () => {
        for (const field of ours()) field.updateResult();
      });
      await readTexts(kit, "after");
      await kit.read("bookmarks", () => {
        const names = heading.getRange("Content").getBookmarks(true);
        return () => [names.value.length, names.value.includes("_Toc900000001")];
      });
    },
  },
];
