import { TAG } from "../Kit";
import type { Probe } from "../Probe";
import { TINY_DOCX } from "../samples";

/** Where things go that are put in beside the first or the last paragraph of a content control, and what a deletion leaves. */
export const CONTROL_EDGE_PROBES: readonly Probe[] = [
  ...(["Before", "After"] as const).flatMap((where): readonly Probe[] => {
    const edge = where === "Before" ? 0 : 2;
    const norwegian = where === "Before" ? "foran det første" : "etter det siste";
    return [
      {
        id: `control-paragraph-${where.toLowerCase()}`,
        asks: `Havner et avsnitt som settes inn ${norwegian} avsnittet i en innholdskontroll, innenfor eller utenfor?`,
        set: "WordApi 1.3",
        async run(kit) {
          const { paragraphs } = await kit.control("en", "to", "tre");
          await kit.attempt("insertParagraph", () => {
            paragraphs[edge].insertParagraph("nytt", where);
          });
          await kit.look("after");
        },
      },
      {
        id: `control-table-${where.toLowerCase()}`,
        asks: `Havner en tabell som settes inn ${norwegian} avsnittet i en innholdskontroll, innenfor eller utenfor?`,
        set: "WordApi 1.3",
        async run(kit) {
          const { paragraphs } = await kit.control("en", "to", "tre");
          await kit.attempt("insertTable", () => {
            paragraphs[edge].insertTable(1, 1, where, [["ny"]]);
          });
          await kit.look("after");
        },
      },
    ];
  }),
  {
    id: "control-own-edges",
    asks: "Hvor havner det som settes inn først, sist, foran og etter av innholdskontrollen selv?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control } = await kit.control("en");
      for (const where of ["Start", "End", "Before", "After"] as const) {
        await kit.attempt(`paragraph ${where}`, () => {
          control.insertParagraph(`avsnitt ${where}`, where);
        });
        await kit.attempt(`table ${where}`, () => {
          control.insertTable(1, 1, where, [[`tabell ${where}`]]);
        });
      }
      await kit.look("after");
    },
  },
  ...(["only", "first", "middle", "last"] as const).map((which): Probe => {
    const norwegian = { only: "det eneste", first: "det første", middle: "det midterste", last: "det siste" }[which];
    return {
      id: `control-delete-${which}`,
      asks: `Hva blir igjen av en innholdskontroll når ${norwegian} avsnittet i den slettes?`,
      set: "WordApi 1.3",
      async run(kit) {
        const texts = which === "only" ? ["en"] : ["en", "to", "tre"];
        const { paragraphs, control } = await kit.control(...texts);
        const index = { only: 0, first: 0, middle: 1, last: 2 }[which];
        await kit.attempt("delete", () => {
          paragraphs[index]?.delete();
        });
        await kit.look("after");
        await kit.read("control", () => {
          control.load("tag,text");
          return () => [control.tag, control.text];
        });
        const [next] = await kit.find("etter");
        await kit.read("control of the next paragraph", () => {
          const around = next.parentContentControlOrNullObject.load("tag");
          return () => (around.isNullObject ? null : around.tag);
        });
      },
    };
  }),
  {
    id: "control-at-the-end",
    asks: "Havner det som settes inn sist i dokumentet, i en innholdskontroll som dokumentet slutter i?",
    set: "WordApi 1.3",
    async run(kit) {
      const { body } = kit.context.document;
      await kit.attempt("insertContentControl", () => {
        body.insertParagraph("i kontrollen", "End").insertContentControl().tag = TAG;
      });
      await kit.look("made");
      await kit.attempt("insertParagraph", () => {
        body.insertParagraph("sist", "End");
      });
      await kit.attempt("insertFileFromBase64", () => {
        body.insertFileFromBase64(TINY_DOCX, "End");
      });
      await kit.look("after");
    },
  },
  {
    id: "control-delete-all-but-one",
    asks: "Hva blir igjen når alle avsnittene i en innholdskontroll slettes i én bunke etter at et nytt er satt inn?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control, paragraphs } = await kit.control("en", "to", "tre");
      await kit.attempt("replace", () => {
        control.insertParagraph("nytt", "Start");
        for (const paragraph of paragraphs) paragraph.delete();
      });
      await kit.look("after");
    },
  },
];
