import { fc } from "../seeded";
import type { Rows } from "../../src/document/table/Rows";
import type { SyncedTable, UnreadableTable } from "../../src/document/table/SyncedTable";
import { syncTable } from "../../src/document/table/syncTable";
import type { Side } from "../../src/document/table/TableConflict";
import type { PaneRow, TableToSync } from "../../src/document/table/TableToSync";
import { editInPane, editInWord, round, typist, type Round } from "./tableDeeds";
import { tableToSync } from "./tableToSync";

interface Course {
  readonly rounds: readonly Round[];
  readonly language: number;
  readonly remembers: boolean;
  readonly knowsBase: boolean;
  readonly sides: readonly Side[];
}

/** RUNS=5000 for a longer look. */
const RUNS = { numRuns: Number(process.env["RUNS"] ?? 200) };

const side = fc.constantFrom<Side>("inWord", "inPane");
const course: fc.Arbitrary<Course> = fc.record({
  rounds: fc.array(round, { minLength: 1, maxLength: 3 }),
  language: fc.nat({ max: 1 }),
  remembers: fc.boolean(),
  knowsBase: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  sides: fc.array(side, { minLength: 1, maxLength: 5 }),
});

const textsOf = (rows: Rows): string[] => rows.flat();
const textsOfPane = (rows: readonly PaneRow[]): string[] => rows.flatMap(({ cells }) => Object.values(cells));

/** Texts that were typed once, and words such as a column's name are not. */
function typedOnly(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => /^(Min )?[WP]\d+$/.test(text));
}

/** What must be left: what either side has typed since they agreed, and what both still have in its one place. */
function treasures({ base, inWord, ours }: TableToSync, before: readonly PaneRow[]): string[] {
  const [word, pane] = [textsOf(inWord), textsOfPane(ours.rows)];
  const [oldWord, oldPane] = [textsOf(base ?? []), textsOfPane(before)];
  const isOnce = (text: string): boolean => oldWord.indexOf(text) === oldWord.lastIndexOf(text);
  return typedOnly([
    ...word.filter((text) => !oldWord.includes(text) || (pane.includes(text) && isOnce(text))),
    ...pane.filter((text) => !oldPane.includes(text)),
  ]);
}

function textsLeft({ rows, plan, conflicts }: SyncedTable): string[] {
  const asked = conflicts.flatMap(({ inWord, inPane }) => `${inWord ?? ""}\n${inPane ?? ""}`.split("\n"));
  return [...textsOf(rows), ...textsOfPane(plan), ...asked];
}

function isReadable(result: SyncedTable | UnreadableTable): result is SyncedTable {
  return result.rows !== null;
}

/** The next table to sync where Word and the pane have been given the result, and nobody has done anything since. */
function agreed(result: SyncedTable, table: TableToSync, remembers: boolean): TableToSync {
  return {
    ...table,
    base: result.rows,
    baseIdentity: remembers ? result.identity : null,
    inWord: result.rows,
    ours: { header: table.ours.header, rows: result.plan },
    choices: {},
    nextNumber: result.lastNumber + 1,
  };
}

/** Edits and syncs the table round by round, and calls `check` with every result. */
function follow(
  { rounds, language, remembers, knowsBase, sides }: Course,
  check: (table: TableToSync, result: SyncedTable, before: readonly PaneRow[]) => void,
): void {
  const type = typist();
  let table = tableToSync();
  const names = table.columns.map((column) => column.names[language] ?? column.names[0] ?? "");
  for (const { inWord, inPane } of rounds) {
    const before = table.ours.rows;
    const pane = editInPane(before, inPane, (choice) => type("P", choice), table.nextNumber);
    const edited = {
      ...table,
      base: knowsBase ? table.base : null,
      inWord: editInWord(table.inWord, inWord, (choice) => type("W", choice)),
      ours: { header: names, rows: pane.rows },
      nextNumber: pane.nextNumber,
    };
    const asked = syncTable(edited);
    if (!isReadable(asked)) return;
    check(edited, asked, before);
    const choices = asked.conflicts.map(({ key }, index) => [key, sides[index % sides.length] ?? "inWord"] as const);
    const settled = { ...edited, choices: Object.fromEntries(choices) };
    const result = syncTable(settled);
    if (!isReadable(result)) throw new Error("cannot be read any more");
    check(settled, result, before);
    table = agreed(result, settled, remembers);
  }
}

test("no text that anybody has typed is lost", () => {
  fc.assert(
    fc.property(course, (each) => {
      follow(each, (table, result, before) => {
        const left = new Set(textsLeft(result));
        if (Object.keys(table.choices).length > 0) return;
        expect(treasures(table, before).filter((text) => !left.has(text))).toEqual([]);
      });
    }),
    RUNS,
  );
});

test("what the user has chosen is a conflict no more, and what was not chosen is all that goes", () => {
  fc.assert(
    fc.property(course, (each) => {
      follow(each, (table, result, before) => {
        if (Object.keys(table.choices).length === 0) return;
        expect(result.conflicts).toEqual([]);
        const asked = syncTable({ ...table, choices: {} });
        const refused = new Set(
          (asked.rows === null ? [] : asked.conflicts).flatMap((conflict) =>
            (conflict[table.choices[conflict.key] === "inWord" ? "inPane" : "inWord"] ?? "").split("\n"),
          ),
        );
        const left = new Set([...textsLeft(result), ...refused]);
        expect(treasures(table, before).filter((text) => !left.has(text))).toEqual([]);
      });
    }),
    RUNS,
  );
});

test("tables that have been synced are not changed by syncing them again", () => {
  fc.assert(
    fc.property(course, (each) => {
      follow(each, (table, result) => {
        if (result.conflicts.length > 0) return;
        // Where nobody remembers what a column was, it may be known again by what the first sync has put in it.
        const last = each.remembers ? result : syncTable(agreed(result, table, false));
        if (!isReadable(last)) throw new Error("cannot be read any more");
        const { rows, plan, lastNumber } = last;
        expect(syncTable(agreed(last, table, each.remembers))).toMatchObject({ rows, plan, lastNumber, conflicts: [] });
      });
    }),
    RUNS,
  );
});

test("no number is given to two rows, and every row of the table is a row of the pane", () => {
  fc.assert(
    fc.property(course, (each) => {
      follow(each, ({ nextNumber }, { identity, plan, conflicts, lastNumber }) => {
        const numbers = plan.map(({ nr }) => nr);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(lastNumber).toBeGreaterThanOrEqual(nextNumber - 1);
        if (conflicts.length > 0) return;
        const inWord = identity.rows.filter((nr) => nr !== null);
        expect(numbers.filter((nr) => inWord.includes(nr))).toEqual(inWord);
      });
    }),
    RUNS,
  );
});
