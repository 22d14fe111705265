import { flatOpc } from "../flatOpc";
import { TAG } from "../Kit";
import type { Kit } from "../Kit";
import type { Probe } from "../Probe";

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const control = (name: string, kind: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const CELL = `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${p("celle")}</w:tc>`;

/** What Word says the nearest content control around each paragraph of the piece is. */
async function parents(kit: Kit, name: string): Promise<void> {
  await kit.read(name, () => {
    const paragraphs = kit.whole().paragraphs;
    paragraphs.load(
      "items/text,items/parentContentControlOrNullObject/tag,items/parentContentControlOrNullObject/subtype",
    );
    return () =>
      paragraphs.items.slice(1, -1).map(({ text, parentContentControlOrNullObject: around }) => {
        return [text, around.isNullObject ? null : [around.tag, around.subtype]];
      });
  });
}

/** Content controls: names, locks, and controls in and around others. */
export const CONTROL_RULE_PROBES: readonly Probe[] = [
  {
    id: "control-names",
    asks: "Hvor lange kan tittelen og merket på en innholdskontroll være?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control: made } = await kit.control("tekst");
      for (const length of [64, 65]) {
        await kit.read(`title of ${length}`, () => {
          made.title = "t".repeat(length);
          made.load("title");
          return () => made.title.length;
        });
        await kit.read(`tag of ${length}`, () => {
          made.tag = "m".repeat(length);
          made.load("tag");
          return () => made.tag.length;
        });
      }
    },
  },
  {
    id: "control-locked",
    asks: "Hva nekter Word i en innholdskontroll der innholdet er låst?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control: made, table, closing } = await kit.tableInControl([["a", "b"]]);
      await kit.attempt("lock", () => {
        made.cannotEdit = true;
      });
      await kit.look("locked");
      const acts: Readonly<Record<string, () => void>> = {
        "Paragraph.insertText": () => closing.insertText("endret", "Replace"),
        "Paragraph.insertParagraph": () => closing.insertParagraph("nytt", "After"),
        "Paragraph.styleBuiltIn": () => (closing.styleBuiltIn = "Heading2"),
        "TableCell.value": () => (table.getCell(0, 0).value = "endret"),
        "Table.addRows": () => table.addRows("End", 1, [["c", "d"]]),
        "ContentControl.insertParagraph": () => made.insertParagraph("nytt", "End"),
        "ContentControl.tag": () => (made.tag = `${TAG}-2`),
        "Range.insertBookmark": () => {
          closing.getRange("Content").insertBookmark("planhjelp_prove");
        },
        "Paragraph.delete": () => {
          closing.delete();
        },
        "ContentControl.clear": () => {
          made.clear();
        },
      };
      for (const [name, act] of Object.entries(acts)) await kit.attempt(name, act);
      await kit.look("after");
    },
  },
  {
    id: "control-locked-around",
    asks: "Kan noe endres i en innholdskontroll som står i en låst?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control: outer, paragraphs } = await kit.control("en", "to", "tre");
      const inner = paragraphs[1].insertContentControl();
      await kit.attempt("lock", () => {
        inner.tag = TAG;
        outer.cannotEdit = true;
      });
      await kit.attempt("insertParagraph", () => {
        inner.insertParagraph("nytt", "End");
      });
      await kit.attempt("insertText", () => {
        paragraphs[1].insertText("endret", "Replace");
      });
      await kit.look("after");
    },
  },
  {
    id: "control-not-deletable",
    asks: "Hva nekter Word når en innholdskontroll ikke kan slettes, og når den står i en annen?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control: outer, paragraphs } = await kit.control("en", "to", "tre");
      const inner = paragraphs[1].insertContentControl();
      await kit.attempt("lock", () => {
        inner.tag = TAG;
        inner.cannotDelete = true;
      });
      await kit.attempt("delete the paragraph", () => {
        paragraphs[1].delete();
      });
      await kit.look("paragraph deleted");
      await kit.attempt("clear the outer one", () => {
        outer.clear();
      });
      await kit.attempt("delete it", () => {
        inner.delete(false);
      });
      await kit.attempt("delete the outer one", () => {
        outer.delete(false);
      });
      await kit.look("after");
    },
  },
  {
    id: "control-nested",
    asks: "Hvilken innholdskontroll står et avsnitt i når en står i en annen?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control: outer, paragraphs } = await kit.control("en", "to", "tre");
      await kit.attempt("insertContentControl", () => {
        paragraphs[1].insertContentControl().tag = `${TAG}-indre`;
      });
      await parents(kit, "parents");
      await kit.look("nested");
      await kit.read("contentControls", () => {
        const inside = outer.contentControls.load("items/tag");
        const whole = kit.whole().contentControls.load("items/tag");
        return () => [inside.items.map(({ tag }) => tag), whole.items.map(({ tag }) => tag)];
      });
      await kit.attempt("delete the outer one, keep its content", () => {
        outer.delete(true);
      });
      await kit.look("after");
    },
  },
  {
    id: "control-counted",
    asks: "Teller dokumentet og brødteksten de samme innholdskontrollene, og hva gir $none?",
    set: "WordApi 1.3",
    async run(kit) {
      await kit.control("en");
      await kit.control("to");
      const { document } = kit.context;
      await kit.read("counts", () => {
        const lists = [document.contentControls, document.body.contentControls].map((list) => list.load("items/id"));
        const ours = document.contentControls.getByTag(TAG).load("items/id");
        return () => [(lists[0]?.items.length ?? 0) - (lists[1]?.items.length ?? 0), ours.items.length];
      });
      await kit.read("$none", () => {
        const ours = document.contentControls.getByTag(TAG).load("$none");
        const paragraphs = kit.whole().paragraphs.load("$none");
        return () => [ours.items.length, paragraphs.items.length];
      });
    },
  },
  {
    id: "control-foreign",
    asks: "Hvilken innholdskontroll sier Word at avsnitt i andre slags kontroller står i?",
    set: "WordApi 1.3",
    async run(kit) {
      const kinds = {
        dato: '<w:date><w:dateFormat w:val="d. MMMM yyyy"/><w:lid w:val="nb-NO"/></w:date>',
        ren: "<w:text/>",
        innhold: '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
        rik: "",
      };
      const inner = Object.entries(kinds).map(([name, kind]) => control(name, kind, p(name)));
      // In a control of rich text, with which all of them can be taken away.
      await kit.ooxml(control("ytre", "", inner.join("")));
      await parents(kit, "parents");
      await kit.read("contentControls", () => {
        const all = kit.whole().contentControls.load("items/type,items/tag");
        return () => all.items.map(({ type, tag }) => [type, tag]);
      });
      await kit.look("after");
    },
  },
  {
    id: "control-in-table",
    asks: "Hvilken innholdskontroll står avsnitt i når en er satt rundt en celle, en rad eller teksten i en celle?",
    set: "WordApi 1.3",
    async run(kit) {
      const grid = `<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/></w:tblGrid>`;
      await kit.ooxml(
        `<w:tbl>${grid}<w:tr>${control("celle", "", CELL)}</w:tr>${control("rad", "", `<w:tr>${CELL}</w:tr>`)}<w:tr>${CELL}</w:tr></w:tbl>`,
      );
      await parents(kit, "parents");
      await kit.look("before");
      const cell = kit.whole().tables.getFirst().getCell(2, 0);
      await kit.attempt("around the paragraph of a cell", () => {
        cell.body.paragraphs.getFirst().insertContentControl().tag = TAG;
      });
      await kit.attempt("around a part of a cell", () => {
        cell.body.search("ell").getFirst().insertContentControl().tag = TAG;
      });
      await kit.look("after");
    },
  },
  {
    id: "control-copied",
    asks: "Hva skjer med id, merke og tittel når en innholdskontroll settes inn én gang til?",
    set: "WordApi 1.3",
    async run(kit) {
      const [first, second] = await kit.paragraphs("første", "andre", "etter");
      for (const [name, paragraph] of Object.entries({ first, second })) {
        await kit.attempt(name, () => {
          paragraph.insertOoxml(flatOpc(control("kopi", '<w:id w:val="471"/>', p("kopi")) + p("slutt")), "Replace");
        });
      }
      await kit.read("controls", () => {
        const all = kit.whole().contentControls.load("items/id,items/tag,items/title");
        return () => [new Set(all.items.map(({ id }) => id)).size, ...all.items.map(({ tag, title }) => [tag, title])];
      });
      await kit.look("after");
    },
  },
  {
    id: "control-stale-list",
    asks: "Ser Word nye avsnitt i en liste som er lest før i samme kjøring?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control: made } = await kit.control("en", "to");
      await kit.attempt("insertParagraph", () => {
        made.insertParagraph("tre", "End");
      });
      await kit.read("paragraphs", () => {
        const { paragraphs } = made;
        paragraphs.load("items/text");
        return () => paragraphs.items.map(({ text }) => text);
      });
    },
  },
];
