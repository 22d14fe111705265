import type { Probe } from "../Probe";

const GRID = [
  ["Tiltak", "Frist"],
  ["a", "b"],
  ["c", "d"],
] as const;

/** `<w:tbl>` of two columns and rows of that XML. */
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${rows.join("")}</w:tbl>`;
const cell = (text: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (properties: string, ...texts: readonly string[]): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${texts.map(cell).join("")}</w:tr>`;

/** A table as OOXML, its first row marked as a header. */
export const HEADED_TABLE = table(row("<w:cantSplit/><w:tblHeader/>", "h1", "h2"), row("<w:cantSplit/>", "a", "b"));

/** Rows and columns that come and go. */
export const ROW_PROBES: readonly Probe[] = [
  {
    id: "rows-inserted",
    asks: "Hva arver en rad som settes inn ved siden av overskriftsraden og andre rader?",
    set: "WordApi 1.3",
    async run(kit) {
      await kit.ooxml(
        table(
          row("<w:cantSplit/><w:tblHeader/>", "h1", "h2"),
          `<w:tr>${cell("a").replace("</w:tcPr>", '<w:vMerge w:val="restart"/><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/></w:tcPr>')}${cell("b").replace("<w:t>", "<w:rPr><w:b/></w:rPr><w:t>")}</w:tr>`,
          `<w:tr>${cell("").replace("</w:tcPr>", "<w:vMerge/></w:tcPr>")}${cell("c")}</w:tr>`,
        ),
      );
      const made = kit.whole().tables.getFirst();
      const rows = made.rows.load("items/values");
      await kit.read("values", () => () => rows.items.map(({ values }) => values));
      const [header, first, merged] = rows.items;
      for (const [name, beside, where] of [
        ["after the header", header, "After"],
        ["before the first", first, "Before"],
        ["after the merged", merged, "After"],
      ] as const) {
        await kit.attempt(name, () => {
          beside?.insertRows(where, 1, [["ny", name]]);
        });
        await kit.look(name.replace(/^/, "look "));
      }
    },
  },
  {
    id: "rows-of-wrong-size",
    asks: "Hvilke feil gir rader med for få eller for mange verdier?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table(GRID);
      const first = made.rows.getFirst();
      await kit.attempt("too few values", () => {
        first.insertRows("After", 1, [["en"]]);
      });
      await kit.attempt("too many values", () => {
        first.insertRows("After", 1, [["en", "to", "tre"]]);
      });
      await kit.attempt("too few rows", () => {
        first.insertRows("After", 2, [["en", "to"]]);
      });
      await kit.attempt("no values", () => {
        first.insertRows("After", 1);
      });
      await kit.look("after");
    },
  },
  {
    id: "rows-deleted",
    asks: "Hva skjer når rader slettes: i midten, utover den siste, og alle?",
    set: "WordApi 1.3",
    async run(kit) {
      const made = await kit.table([...GRID, ["e", "f"]]);
      await kit.attempt("middle", () => {
        made.deleteRows(1, 1);
      });
      await kit.look("without the middle");
      for (const [name, from, count] of [
        ["none", 1, 0],
        ["no such row", 7, 1],
        ["beyond the last", 2, 5],
      ] as const) {
        await kit.attempt(name, () => {
          made.deleteRows(from, count);
        });
      }
      await kit.look("beyond");
      await kit.attempt("all", () => {
        made.deleteRows(0, 2);
      });
      await kit.look("all gone");
    },
  },
  {
    id: "rows-tracked",
    asks: "Hvordan spores rader, kolonner og tabeller som settes inn og slettes?",
    set: "WordApi 1.4",
    async run(kit) {
      const made = await kit.table(GRID);
      await kit.attempt("track", () => {
        kit.context.document.changeTrackingMode = "TrackAll";
      });
      await kit.attempt("insertRows", () => {
        made.rows.getFirst().insertRows("After", 1, [["ny", "rad"]]);
      });
      await kit.attempt("deleteRows", () => {
        made.deleteRows(3, 1);
      });
      await kit.attempt("value", () => {
        made.getCell(2, 0).value = "endret";
      });
      await kit.attempt("addColumns", () => {
        made.addColumns("End", 1, [["ny"], ["ny"], ["ny"], ["ny"]]);
      });
      await kit.attempt("deleteColumns", () => {
        made.deleteColumns(1, 1);
      });
      await kit.look("tracked");
      await kit.read("values", () => {
        made.load("values,rowCount");
        return () => [made.rowCount, made.values];
      });
      await kit.attempt("delete", () => {
        made.delete();
      });
      await kit.look("deleted");
      await kit.attempt("do not track", () => {
        kit.context.document.changeTrackingMode = "Off";
      });
    },
  },
  {
    id: "columns-inserted",
    asks: "Hvor brede blir kolonnene når en settes inn, og der en rad er kortere?",
    set: "WordApi 1.3",
    async run(kit) {
      await kit.ooxml(
        table(
          row("", "a", "b"),
          `<w:tr>${cell("lang").replace("<w:tcW", '<w:gridSpan w:val="2"/><w:tcW')}</w:tr>`,
        ).replace('<w:gridCol w:w="4500"/>', '<w:gridCol w:w="2000"/>'),
      );
      const made = kit.whole().tables.getFirst();
      await kit.attempt("insertColumns", () => {
        made.getCell(0, 1).insertColumns("After", 1, [["ny"], ["ny"]]);
      });
      await kit.look("merged");
      const even = await kit.table(GRID);
      await kit.attempt("set", () => {
        even.getCell(0, 0).columnWidth = 100;
      });
      await kit.attempt("addColumns", () => {
        even.addColumns("End", 1, [["x"], ["y"], ["z"]]);
      });
      await kit.look("added");
      await kit.attempt("deleteColumns", () => {
        even.deleteColumns(0, 1);
      });
      await kit.look("deleted");
    },
  },
];
