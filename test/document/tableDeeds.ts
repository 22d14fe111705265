import { fc } from "../seeded";
import type { Rows } from "../../src/document/table/Rows";
import type { PaneRow } from "../../src/document/table/TableToSync";

/** One thing that somebody does to a table; `row`, `column` and `text` choose among what there is. */
export interface Deed {
  readonly kind: string;
  readonly row: number;
  readonly column: number;
  readonly text: number;
}

/** Texts that stand in many cells; every other text that is typed is typed once. */
const COMMON = ["", "HR", "10", "Leder"];

type Grid = string[][];
type WordDeed = (table: Grid, row: number, column: number, text: string) => void;
type PaneDeed = (rows: PaneRow[], row: number, column: string, text: string, nr: string) => void;

const FIELDS = ["action", "owner", "cost"];

const IN_WORD: Record<string, WordDeed> = {
  change: (table, row, column, text) => {
    if (table.length > 1) at(table, 1 + (row % (table.length - 1)))[column] = text;
  },
  add: (table, row, column, text) => {
    table.splice(
      1 + (row % table.length),
      0,
      at(table, 0).map((_, index) => (index >= column ? text : "")),
    );
  },
  addNumbered: (table, row, column, text) => {
    const added = at(table, 0).map((name, index) =>
      name === "Nr" ? `T${1 + (row % 6)}` : index >= column ? text : "",
    );
    table.splice(1 + (row % table.length), 0, added);
  },
  addEmpty: (table, row) =>
    table.splice(
      1 + (row % table.length),
      0,
      at(table, 0).map(() => ""),
    ),
  copy: (table, row, column) => {
    if (table.length > 1) table.splice(1 + (column % table.length), 0, [...at(table, 1 + (row % (table.length - 1)))]);
  },
  delete: (table, row) => table.length > 1 && table.splice(1 + (row % (table.length - 1)), 1),
  move: (table, row, column) => {
    const [moved] = table.length > 1 ? table.splice(1 + (row % (table.length - 1)), 1) : [];
    if (moved) table.splice(1 + (column % table.length), 0, moved);
  },
  sort: (table, _, column) => {
    const [header = [], ...data] = table;
    const key = (row: string[]): string => row[column] ?? "";
    table.splice(0, table.length, header, ...data.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  },
  rename: (table, _, column, text) => (at(table, 0)[column] = text),
  addColumn: (table, _, column, text) => {
    table.forEach((row, index) => row.splice(column, 0, index === 0 ? `Min ${text}` : index === 1 ? text : ""));
  },
  moveColumn: (table, row, column) => {
    for (const line of table) line.splice(row % line.length, 0, ...line.splice(column, 1));
  },
  deleteColumn: (table, _, column) => {
    if (at(table, 0).length > 2) for (const row of table) row.splice(column, 1);
  },
  emptyColumn: (table, _, column) => {
    for (const row of table.slice(1)) row[column] = "";
  },
};

const IN_PANE: Record<string, PaneDeed> = {
  change: (rows, row, column, text) => {
    const old = rows[row % rows.length];
    if (old) rows[row % rows.length] = { nr: old.nr, cells: { ...old.cells, [column]: text } };
  },
  add: (rows, row, column, text, nr) => rows.splice(row % (rows.length + 1), 0, { nr, cells: { [column]: text } }),
  delete: (rows, row) => rows.length > 0 && rows.splice(row % rows.length, 1),
  move: (rows, row, column) => {
    const [moved] = rows.splice(row % Math.max(1, rows.length), 1);
    if (moved) rows.splice(FIELDS.indexOf(column) % (rows.length + 1), 0, moved);
  },
};

function at(table: Grid, row: number): string[] {
  return table[row] ?? [];
}

function deeds(kinds: readonly string[]): fc.Arbitrary<readonly Deed[]> {
  const place = fc.nat({ max: 30 });
  return fc.array(fc.record({ kind: fc.constantFrom(...kinds), row: place, column: place, text: place }), {
    maxLength: 4,
  });
}

/** What both sides do before they are synced. */
export const round = fc.record({ inWord: deeds(Object.keys(IN_WORD)), inPane: deeds(Object.keys(IN_PANE)) });
export type Round = typeof round extends fc.Arbitrary<infer T> ? T : never;

/** Numbers the texts that are typed, so that each is found again. */
export function typist(): (who: string, choice: number) => string {
  let typed = 0;
  return (who, choice) => {
    typed += 1;
    return COMMON[choice] ?? `${who}${typed}`;
  };
}

export function editInWord(table: Rows, done: readonly Deed[], type: (choice: number) => string): Rows {
  const grid = table.map((row) => [...row]);
  for (const { kind, row, column, text } of done) {
    IN_WORD[kind]?.(grid, row, column % at(grid, 0).length, type(text));
  }
  return grid;
}

/** The pane's rows after the deeds; new ones are numbered from `nextNumber` on. */
export function editInPane(
  rows: readonly PaneRow[],
  done: readonly Deed[],
  type: (choice: number) => string,
  nextNumber: number,
): { readonly rows: readonly PaneRow[]; readonly nextNumber: number } {
  const edited = [...rows];
  let next = nextNumber;
  for (const { kind, row, column, text } of done) {
    IN_PANE[kind]?.(edited, row, FIELDS[column % 3] ?? "", type(text), `T${next}`);
    if (kind === "add") next += 1;
  }
  return { rows: edited, nextNumber: next };
}
