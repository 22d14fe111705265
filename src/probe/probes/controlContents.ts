import { flatOpc } from "../flatOpc";
import { TAG } from "../Kit";
import type { Kit } from "../Kit";
import type { Probe } from "../Probe";
import { HEADED_TABLE } from "./rows";

const VALUES = [
  ["a", "b"],
  ["c", "d"],
] as const;

/** The text, placeholder and kind of a control. */
async function describe(kit: Kit, name: string, control: Word.ContentControl): Promise<boolean> {
  return kit.read(name, () => {
    control.load("text,placeholderText,type,subtype,cannotEdit,cannotDelete");
    return () => [control.text, control.placeholderText, control.type, control.subtype];
  });
}

/** Content controls that hold nothing, or a table. */
export const CONTROL_CONTENT_PROBES: readonly Probe[] = [
  {
    id: "control-empty",
    asks: "Hva leses av en innholdskontroll uten tekst, og kan den slettes?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control } = await kit.control("");
      await describe(kit, "made empty", control);
      await kit.look("made empty in the file");
      const { control: emptied, paragraphs } = await kit.control("tømmes");
      await kit.attempt("empty", () => {
        paragraphs[0].insertText("", "Replace");
      });
      await describe(kit, "emptied", emptied);
      await kit.look("emptied in the file");
      await kit.attempt("insertParagraph", () => {
        control.insertParagraph("ny tekst", "End");
      });
      await describe(kit, "filled", control);
      for (const [name, keepContent, each] of [
        ["delete with content", false, emptied],
        ["delete without", true, control],
      ] as const) {
        await kit.attempt(name, () => {
          each.delete(keepContent);
        });
      }
      await kit.look("after");
    },
  },
  {
    id: "control-placeholder",
    asks: "Hva leses av en innholdskontroll som viser en plassholder?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control } = await kit.control("");
      await kit.attempt("placeholderText", () => {
        control.placeholderText = "Skriv her";
      });
      await describe(kit, "read", control);
      await kit.look("in the file");
    },
  },
  {
    id: "control-cleared-with-table",
    asks: "Kan noe settes inn i en innholdskontroll etter at en tabell i den er tømt bort?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control } = await kit.tableInControl(VALUES);
      await kit.attempt("clear", () => {
        control.clear();
      });
      await kit.look("cleared");
      await kit.attempt("insertParagraph", () => {
        control.insertParagraph("nytt", "End");
      });
      await kit.attempt("insertTable", () => {
        control.insertTable(1, 1, "Start", [["ny"]]);
      });
      await kit.look("after");
    },
  },
  {
    id: "control-table-updated",
    asks: "Kan en tabell i en innholdskontroll endres, slettes og settes inn på nytt?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control, table, closing } = await kit.tableInControl(VALUES);
      await kit.attempt("value", () => {
        table.getCell(0, 0).value = "endret";
      });
      await kit.attempt("addRows", () => {
        table.addRows("End", 1, [["e", "f"]]);
      });
      await kit.attempt("deleteRows", () => {
        table.deleteRows(1, 1);
      });
      await kit.attempt("paragraph after the table", () => {
        table.insertParagraph("rett under", "After");
      });
      await kit.look("updated");
      await kit.attempt("delete the table", () => {
        table.delete();
      });
      await kit.attempt("insert another", () => {
        closing.insertTable(1, 1, "Before", [["ny"]]);
      });
      await kit.attempt("insertParagraph", () => {
        control.insertParagraph("nytt", "End");
      });
      await kit.look("after");
    },
  },
  {
    id: "control-ends-in-table",
    asks: "Hva skjer med en innholdskontroll der avsnittet etter tabellen slettes, og så tabellen?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control, table, closing } = await kit.tableInControl(VALUES);
      await kit.attempt("delete the paragraph", () => {
        closing.delete();
      });
      await kit.look("without the paragraph");
      await kit.attempt("paragraph after the table", () => {
        table.insertParagraph("etter tabellen", "After");
      });
      await kit.look("inserted");
      await kit.attempt("delete the control", () => {
        control.delete(false);
      });
      await kit.look("after");
    },
  },
  {
    id: "control-table-replaced-by-ooxml",
    asks: "Hva kommer av å bytte ut en tabell i en innholdskontroll med OOXML?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control, table } = await kit.tableInControl(VALUES);
      await kit.look("before");
      await kit.attempt("insertOoxml", () => {
        table.getRange("Whole").insertOoxml(flatOpc(HEADED_TABLE), "Replace");
      });
      await kit.look("after");
      await kit.read("tables", () => {
        const tables = control.tables.load("items/rowCount,items/headerRowCount");
        return () => tables.items.map(({ rowCount, headerRowCount }) => [rowCount, headerRowCount]);
      });
    },
  },
  {
    id: "control-table-as-ooxml",
    asks: "Beholder en tabell overskriftsraden når den settes inn som OOXML i et tomt avsnitt i en innholdskontroll?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control, paragraphs } = await kit.control("over", "");
      await kit.attempt("insertOoxml", () => {
        paragraphs[1].insertOoxml(flatOpc(HEADED_TABLE), "Start");
      });
      await kit.look("after");
      await kit.read("tables", () => {
        const tables = control.tables.load("items/rowCount,items/headerRowCount");
        return () => tables.items.map(({ rowCount, headerRowCount }) => [rowCount, headerRowCount]);
      });
    },
  },
  {
    id: "control-table-made-anew",
    asks: "Hva blir igjen når en tabell i en innholdskontroll settes inn på nytt under som OOXML, og den første slettes?",
    set: "WordApi 1.3",
    async run(kit) {
      const { control, table } = await kit.tableInControl(VALUES);
      await kit.attempt("insertOoxml and delete", () => {
        const between = table.insertParagraph("", "After");
        const place = between.insertParagraph("", "After");
        place.insertOoxml(flatOpc(HEADED_TABLE), "Start");
        for (const each of [table, between, place]) each.delete();
      });
      await kit.look("after");
      await kit.read("tables", () => {
        const tables = control.tables.load("items/rowCount,items/headerRowCount");
        return () => tables.items.map(({ rowCount, headerRowCount }) => [rowCount, headerRowCount]);
      });
    },
  },
  {
    id: "control-around-table",
    asks: "Hva kan settes inn i og ved en innholdskontroll som bare har en tabell?",
    set: "WordApi 1.3",
    async run(kit) {
      const table = await kit.table(VALUES);
      const control = table.insertContentControl();
      if (!(await describe(kit, "control", control))) return;
      await kit.look("made");
      for (const where of ["Before", "After", "Start", "End"] as const) {
        await kit.attempt(where, () => {
          control.insertParagraph(`avsnitt ${where}`, where);
        });
      }
      await kit.look("after");
      await kit.attempt("delete the table", () => {
        table.delete();
      });
      await kit.look("without the table");
    },
  },
  {
    id: "control-around-text",
    asks: "Blir en innholdskontroll rundt all tekst i et avsnitt en kontroll rundt avsnittet?",
    set: "WordApi 1.3",
    async run(kit) {
      const [whole, part] = await kit.paragraphs("all teksten", "en del av teksten");
      for (const [name, range] of [
        ["all of it", whole.getRange("Content")],
        ["a part", part.getRange("Content").search("del").getFirst()],
      ] as const) {
        const control = range.insertContentControl();
        await describe(kit, name, control);
      }
      await kit.look("after");
    },
  },
  {
    id: "control-around-stretch",
    asks: "Kan en innholdskontroll settes rundt flere avsnitt og en tabell, og rundt bare tabellens område?",
    set: "WordApi 1.3",
    async run(kit) {
      const [first] = await kit.paragraphs("en", "to");
      const table = await kit.table(VALUES);
      const [last] = await kit.find("etter");
      await kit.attempt("around all", () => {
        first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl().tag = TAG;
      });
      await kit.look("around all in the file");
      await kit.attempt("around the table", () => {
        table.getRange("Whole").insertContentControl().tag = TAG;
      });
      await kit.look("after");
    },
  },
];
