import { normaliseText } from "./normaliseText";

type Rows = readonly (readonly string[])[];

/**
 * The rows that a table in Word gets when its first row and the column `key` are ours: our columns, wherever the user has
 * moved them, get our cells; columns of the user's own keep their cells, beside the row with the same key. Null where one
 * of our columns is gone, or a row is not as wide as the first.
 */
export function mergeTable(inWord: Rows, ours: Rows, key = 0): Rows | null {
  const [header, ...theirs] = inWord;
  const [names, ...rows] = ours;
  if (header === undefined || names === undefined || inWord.some((row) => row.length !== header.length)) return null;
  const places = new Map(header.map((name, column) => [normaliseText(name), column] as const).reverse());
  const columns = names.map((name) => places.get(normaliseText(name)) ?? -1);
  const keyColumn = columns[key];
  if (keyColumn === undefined || columns.includes(-1)) return null;
  const byKey = new Map(theirs.map((row) => [normaliseText(row[keyColumn] ?? ""), row] as const).reverse());
  return [
    header,
    ...rows.map((row) => {
      const old = byKey.get(normaliseText(row[key] ?? ""));
      return header.map((_, column) => {
        const our = columns.indexOf(column);
        return our === -1 ? (old?.[column] ?? "") : (row[our] ?? "");
      });
    }),
  ];
}
