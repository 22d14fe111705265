import { at } from "../at";
import { TITLE_COLUMN } from "./cards";
import { lineKeys, ownKey } from "./lineKeys";
import { headerKey, NUMBER_COLUMN } from "../table/PlacedTable";
import { isOurNumber, rowNumber } from "../rows/rowNumber";
import type { Rows } from "../table/Rows";
import type { TableColumn } from "../table/TableToSync";

/** Tables in Word as cards: their rows with the header first, "none" where they are no cards, "broken" where only some are. */
export type ReadCards = { readonly kind: "cards"; readonly rows: Rows } | { readonly kind: "none" | "broken" };

/** What cards are read as. */
export interface CardTable {
  readonly columns: readonly TableColumn[];
  readonly isNumbered: boolean;
  /** What numbers begin with. */
  readonly prefix: string;
}

/** A card's texts by column: our columns by their ids, the user's own by what they are called, with the name as it stands. */
type Card = ReadonlyMap<string, { readonly name: string; readonly text: string }>;

/**
 * Reads tables in Word as cards. A column without a line in a card is empty there; one without a line in any is missing only
 * where it had text when the rows were last known, else it is empty. Lines of the user's own stand in all cards, or were
 * known. `known` has the header first.
 */
export function readCards(tables: readonly Rows[], table: CardTable, known: Rows): ReadCards {
  if (!tables.some((lines) => isCard(lines, table))) return { kind: "none" };
  const cards = tables.map((lines) => readCard(lines, table));
  const isWhole = tables.every((lines, index) => {
    const card = at(cards, index);
    return isCard(lines, table) && card.size === sizeOf(lines, table) && hasAllOrNone(card, table);
  });
  const columns = columnsOf(cards, table, known);
  const isKnown = (key: string): boolean => (known[0] ?? []).some((name) => ownKey(name) === key);
  const ids = new Set(table.columns.map(({ id }) => id));
  const isSure = columns.every(({ key }) => ids.has(key) || isKnown(key) || cards.every((card) => card.has(key)));
  if (!isWhole || !isSure) return { kind: "broken" };
  const rows = cards.map((card) => columns.map(({ key }) => card.get(key)?.text ?? ""));
  return { kind: "cards", rows: [columns.map(({ name }) => name), ...rows] };
}

/** Whether the first line is what the row is called, beside its number. */
function isTitled([first]: Rows, { columns, isNumbered }: CardTable): boolean {
  if (!isNumbered || !columns.some(({ id }) => id === TITLE_COLUMN)) return false;
  return !isName(first?.[0], columns);
}

function isCard(lines: Rows, table: CardTable): boolean {
  if (lines.length === 0 || lines.some((line) => line.length !== 2)) return false;
  const titled = isTitled(lines, table);
  const named = titled ? lines.slice(1) : lines;
  const numbered = lines.filter(([name = ""]) => isOurNumber(rowNumber(name), table.prefix));
  if (titled && numbered.length === 1 && numbered[0] === lines[0]) return true;
  const isHeader = lines.length === 1 && isName(lines[0]?.[1], table.columns);
  return named.filter(([name]) => isName(name, table.columns)).length * 2 > named.length && !isHeader;
}

function isName(text = "", columns: readonly TableColumn[]): boolean {
  const key = headerKey(text);
  return columns.some(({ names }) => names.some((name) => headerKey(name) === key));
}

function readCard(lines: Rows, table: CardTable): Card {
  const nameOf = (id: string): string => table.columns.find((column) => column.id === id)?.names[0] ?? "";
  const card = new Map<string, { name: string; text: string }>();
  const named = isTitled(lines, table) ? lines.slice(1) : lines;
  if (named !== lines) {
    const [nr = "", title = ""] = lines[0] ?? [];
    card.set(NUMBER_COLUMN, { name: nameOf(NUMBER_COLUMN), text: nr });
    card.set(TITLE_COLUMN, { name: nameOf(TITLE_COLUMN), text: title });
  }
  const keys = lineKeys(
    named.map(([name = ""]) => name),
    table.columns,
  );
  named.forEach(([name = "", text = ""], index) => card.set(at(keys, index), { name, text }));
  return card;
}

/** How many columns a card has where no two of its lines are the same one. */
function sizeOf(lines: Rows, table: CardTable): number {
  return lines.length + Number(isTitled(lines, table));
}

/** Of columns with the same name a line alone could be either. */
function hasAllOrNone(card: Card, { columns }: CardTable): boolean {
  const names = columns.map((column) => headerKey(column.names[0] ?? ""));
  return names.every((name) => {
    const same = columns.filter((_, index) => names[index] === name);
    const count = same.filter(({ id }) => card.has(id)).length;
    return count === 0 || count === same.length;
  });
}

interface Column {
  readonly key: string;
  readonly name: string;
}

/** Our columns in their order, and the user's own each below the line that it stands below. */
function columnsOf(cards: readonly Card[], { columns }: CardTable, known: Rows): readonly Column[] {
  const standing = new Map(
    cards.flatMap((card) => [...card].map(([key, { name }]) => [key, name] as const).toReversed()),
  );
  const found: Column[] = columns.flatMap(({ id, names }) => {
    const name = standing.get(id);
    if (name === undefined && hadText(known, names)) return [];
    return [{ key: id, name: name ?? names[0] ?? "" }];
  });
  for (const card of cards) {
    let above = -1;
    for (const [key, { name }] of card) {
      const place = found.findIndex((column) => column.key === key);
      if (place < 0) found.splice(above + 1, 0, { key, name });
      above = place < 0 ? above + 1 : place;
    }
  }
  return found;
}

function hadText([header = [], ...rows]: Rows, names: readonly string[]): boolean {
  const keys = names.map(headerKey);
  const column = header.findIndex((name) => keys.includes(headerKey(name)));
  return column >= 0 && rows.some((row) => (row[column] ?? "").trim() !== "");
}
