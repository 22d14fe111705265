import type { Probe } from "../Probe";

const GRID = [
  ["Tiltak", "Frist"],
  ["a", "b"],
  ["c", "d"],
] as const;

/** Tables: how they look, and where they stand. */
export const TABLE_PROBES: readonly Probe[] = [
  {
    id: "table-new",
    asks: "Hvordan ser en ny tabell ut, og hva gjør tabellstilen, cellemargene og skriftstørrelsen med den?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table(GRID);
      await kit.look("new");
      await kit.read("read", () => {
        made.load("style,styleBuiltIn,headerRowCount,width,styleFirstColumn,styleBandedRows,alignment");
        return () => [
          made.style,
          made.styleBuiltIn,
          made.headerRowCount,
          made.width,
          made.styleFirstColumn,
          made.alignment,
        ];
      });
      await kit.attempt("style", () => {
        made.styleBuiltIn = "GridTable1Light";
        made.styleFirstColumn = false;
        made.styleBandedRows = false;
      });
      await kit.attempt("padding and font", () => {
        made.setCellPadding("Left", 4);
        made.font.size = 8;
      });
      await kit.look("styled");
    },
  },
  {
    id: "table-header-row",
    asks: "Blir én rad merket som overskriftsrad?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table(GRID);
      for (const count of [1, 2, 0]) {
        await kit.read(`headerRowCount ${count}`, () => {
          made.headerRowCount = count;
          made.load("headerRowCount");
          return () => made.headerRowCount;
        });
        await kit.look(`after ${count}`);
      }
    },
  },
  {
    id: "table-header-row-2-then-1",
    asks: "Blir én rad merket som overskriftsrad når to settes først, i samme bunke?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table(GRID);
      await kit.read("headerRowCount", () => {
        made.headerRowCount = 2;
        made.headerRowCount = 1;
        made.load("headerRowCount");
        return () => made.headerRowCount;
      });
      await kit.look("after");
    },
  },
  {
    id: "table-column-widths",
    asks: "Hva blir kolonnebredden når den settes, og etter autoFitWindow?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table(GRID);
      await kit.read("columnWidth", () => {
        const cells = [made.getCell(0, 0), made.getCell(0, 1), made.getCell(1, 0)];
        for (const each of cells) each.load("columnWidth");
        return () => cells.map(({ columnWidth }) => columnWidth);
      });
      await kit.attempt("set", () => {
        made.getCell(0, 0).columnWidth = 100;
        made.getCell(0, 1).columnWidth = 300;
      });
      await kit.look("set in the file");
      await kit.read("autoFitWindow", () => {
        made.autoFitWindow();
        const cells = [made.getCell(0, 0), made.getCell(0, 1)];
        for (const each of cells) each.load("columnWidth");
        made.load("width");
        return () => [made.width, ...cells.map(({ columnWidth }) => columnWidth)];
      });
      await kit.look("after");
    },
  },
  {
    id: "table-cell-line-breaks",
    asks: "Hva blir linjeskift i en celle, og hva leser Word tilbake?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table([["satt\ninn", "b"]]);
      await kit.attempt("value", () => {
        made.getCell(0, 1).value = "satt\netterpå\u000Blinje\ttabulator";
      });
      await kit.read("values", () => {
        made.load("values");
        return () => made.values;
      });
      await kit.attempt("set values", () => {
        made.values = [["alt\nerstattet", ""]];
      });
      await kit.read("values set, read", () => {
        made.load("values");
        return () => made.values;
      });
      await kit.look("after");
    },
  },
  {
    id: "table-after-table",
    asks: "Holder Word to tabeller fra hverandre med et avsnitt?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table([["a"]]);
      await kit.attempt("insertTable", () => {
        made.insertTable(1, 1, "After", [["b"]]);
      });
      await kit.look("after");
      await kit.attempt("delete the paragraph after both", () => {
        made.getParagraphAfter().delete();
      });
      await kit.look("deleted");
      await kit.attempt("delete", () => {
        made.delete();
      });
      await kit.look("without the first");
    },
  },
  {
    id: "table-at-the-end",
    asks: "Hva kommer etter en tabell sist i dokumentet?",
    set: "WordApi 1.3",
    async run(kit) {
      const { body } = kit.context.document;
      await kit.attempt("insertTable", () => {
        body.insertTable(1, 1, "End", [["sist"]]);
      });
      await kit.look("after");
    },
  },
  {
    id: "table-last-cell",
    asks: "Hvilken celle kommer etter den siste i en rad?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table(GRID);
      await kit.read("next", () => {
        const cells = [made.getCell(0, 1), made.getCell(2, 1)].map((each) => each.getNextOrNullObject().load("value"));
        return () => cells.map((each) => (each.isNullObject ? null : each.value));
      });
      await kit.read("no such cell", () => {
        const none = made.getCellOrNullObject(0, 2).load("value");
        return () => (none.isNullObject ? null : none.value);
      });
    },
  },
];
