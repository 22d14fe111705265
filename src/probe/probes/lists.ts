import type { Kit } from "../Kit";
import type { Probe } from "../Probe";

async function listState(kit: Kit, name: string): Promise<void> {
  await kit.read(name, () => {
    const paragraphs = kit.whole().paragraphs.load("items/text,items/isListItem,items/styleBuiltIn");
    return () =>
      paragraphs.items.slice(1, -1).map(({ text, isListItem, styleBuiltIn }) => [text, isListItem, styleBuiltIn]);
  });
}

/** The sign in front of a list item. */
async function readSign(kit: Kit, name: string, point: Word.Paragraph): Promise<void> {
  await kit.read(name, () => {
    const item = point.listItemOrNullObject.load("listString,level");
    return () => (item.isNullObject ? null : [item.listString, item.level]);
  });
}

/** Lists: made, left and styled. */
export const LIST_PROBES: readonly Probe[] = [
  {
    id: "list-new",
    asks: "Hva blir et nytt punkt i en ny liste, og avsnittene som settes inn etter det?",
    set: "WordApi 1.3",
    async run(kit) {
      const [point] = await kit.paragraphs("punkt", "etter");
      await kit.attempt("startNewList", () => {
        point.startNewList().setLevelBullet(0, "Solid");
      });
      await listState(kit, "started");
      await readSign(kit, "sign", point);
      await kit.attempt("style", () => {
        point.styleBuiltIn = "ListParagraph";
      });
      await listState(kit, "styled");
      await kit.attempt("insert", () => {
        point.insertParagraph("punkt 2", "After");
      });
      await listState(kit, "inserted");
      await kit.look("after");
      await kit.attempt("startNewList on a list item", () => {
        point.startNewList();
      });
    },
  },
  {
    id: "list-paragraph-style",
    asks: "Kan et avsnitt med stilen Listeavsnitt bli et listepunkt, og er det et fra før?",
    set: "WordApi 1.3",
    async run(kit) {
      const [point] = await kit.paragraphs("listeavsnitt", "etter");
      await kit.attempt("style", () => {
        point.styleBuiltIn = "ListParagraph";
      });
      await listState(kit, "styled");
      await kit.attempt("startNewList", () => {
        point.startNewList().setLevelBullet(0, "Solid");
      });
      await listState(kit, "started");
      await kit.look("after");
    },
  },
  {
    id: "list-by-style",
    asks: "Gir stilen Punktliste et listepunkt, og hva arver avsnittet etter det?",
    set: "WordApi 1.3",
    async run(kit) {
      const [point, other] = await kit.paragraphs("punkt", "annet punkt");
      for (const [paragraph, name] of [
        [point, "Punktliste"],
        [other, "List Bullet"],
      ] as const) {
        await kit.attempt(name, () => {
          paragraph.style = name;
        });
      }
      await kit.attempt("insert", () => {
        other.insertParagraph("etter punktene", "After");
      });
      await listState(kit, "inserted");
      await kit.look("after");
    },
  },
  {
    id: "list-left",
    asks: "Kommer avsnittet under en liste ut av den med detachFromList og en stil?",
    set: "WordApi 1.3",
    async run(kit) {
      const [point, plain] = await kit.paragraphs("punkt", "vanlig");
      await kit.attempt("startNewList", () => {
        point.startNewList();
      });
      await readSign(kit, "sign", point);
      const left = point.insertParagraph("ut av lista", "After");
      const styled = left.insertParagraph("bare stil", "After");
      await kit.attempt("detach", () => {
        left.detachFromList();
      });
      await kit.look("detached");
      await kit.attempt("style", () => {
        for (const paragraph of [left, styled]) paragraph.styleBuiltIn = "Normal";
      });
      await listState(kit, "styled");
      await kit.look("after");
      await kit.attempt("detach what is in no list", () => {
        plain.detachFromList();
      });
    },
  },
];
