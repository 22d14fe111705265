import { fc } from "../seeded";
import type { Rows } from "../../src/document/table/Rows";
import { spreadRows } from "../../src/document/table/spreadRows";
import type { SyncedTable } from "../../src/document/table/SyncedTable";
import { tableEdits } from "../../src/document/table/tableEdits";
import { joinParts, type TablePart } from "../../src/document/table/TablePart";
import { performEdit } from "./performEdit";
import { rows } from "./tableToSync";

const HEADER = ["Nr", "Tiltak"];

/** What the merge gives for rows that are told by their numbers. */
function merged(from: Rows, ...to: string[]): SyncedTable {
  const data = rows(...to);
  const origins = data.map(([nr]) => from.findIndex((row) => row[0] === nr)).map((place) => (place < 1 ? null : place));
  const identity = { columns: ["nr", "action"], rows: data.map(([nr = ""]) => nr) };
  return {
    rows: [HEADER, ...data],
    origins: [0, ...origins],
    added: [],
    gone: [],
    identity,
    plan: [],
    lastNumber: 9,
    conflicts: [],
  };
}

/** A part as a drawing: rows of one cell are set aside. */
function part(hasHeader: boolean, ...lines: string[]): TablePart {
  const all = [...(hasHeader ? [HEADER] : []), ...rows(...lines)];
  return { rows: all, hasHeader, aside: all.flatMap((row, index) => (row.length === 1 ? [index] : [])) };
}

test("rows that are set aside stay where they are, and new rows follow the row above them", () => {
  const parts = [part(true, "Helse", "T1|a", "Skole", "T2|b", "Sum"), part(false, "T3|c", "Sum")];
  const spread = spreadRows(parts, merged(joinParts(parts), "T8|x", "T1|a", "T9|y", "T3|c", "T7|z"));
  expect(spread.map((each) => each.rows)).toEqual([
    [HEADER, ...rows("Helse", "T8|x", "T1|a", "T9|y", "Skole", "Sum")],
    rows("T3|c", "T7|z", "Sum"),
  ]);
});

const row = (nr: number): fc.Arbitrary<string> => fc.constantFrom("a", "b").map((text) => `T${nr}|${text}`);
const lines = fc
  .array(fc.boolean(), { maxLength: 8 })
  .chain((kinds) => fc.tuple(...kinds.map((isOurs, index) => (isOurs ? row(index) : fc.constant(`S${index}`)))));

test("the edits that come of it give the merged rows, touch no row that is set aside, and shape none like it", () => {
  const wanted = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 8 }), wanted, fc.boolean(), (all, place, numbers, hasHeader) => {
      const second = all.slice(place);
      const parts = [part(true, ...all.slice(0, place)), ...(second.length > 0 ? [part(hasHeader, ...second)] : [])];
      const synced = merged(joinParts(parts), ...numbers.map((nr) => `T${nr}|x`));
      const spread = spreadRows(parts, synced);
      const after = parts.map((each, index) => {
        const { rows: to, origins } = spread[index]!;
        let now: Rows = each.rows;
        for (const edit of tableEdits(each.rows, to, origins, each)) {
          if (edit.kind === "insert") expect(now[edit.beside]).toHaveLength(2);
          if (edit.kind === "append") expect(now.at(-1)).toHaveLength(2);
          now = performEdit(now, edit);
        }
        expect(now).toEqual(to);
        const kept = each.aside.map((aside) => each.rows[aside]);
        expect(now.filter((line) => line.length === 1)).toEqual(kept);
        expect(kept.every((line) => now.includes(line!))).toBe(true);
        return {
          ...part(false),
          rows: now,
          hasHeader: each.hasHeader,
          aside: now.flatMap((line, at) => (line.length === 1 ? [at] : [])),
        };
      });
      expect(joinParts(after)).toEqual(synced.rows);
    }),
    { numRuns: 500 },
  );
});
