import { at } from "../at";
import { lineKeys } from "./lineKeys";
import type { Rows } from "../table/Rows";
import type { SpreadPart } from "../table/spreadRows";
import type { TableColumn } from "../table/TableToSync";

/**
 * A card in Word with the lines that it is to have: lines that stay keep their places, those that come stand below the line
 * that they follow, and those of ours without a text go. Lines of the user's own stay.
 */
export function changeCard(standing: Rows, wanted: Rows, columns: readonly TableColumn[]): SpreadPart {
  const keysOf = (rows: Rows): readonly string[] =>
    lineKeys(
      rows.map(([name = ""]) => name),
      columns,
    );
  const ids = new Set(columns.map(({ id }) => id));
  const [title = [], ...lines] = wanted;
  const keys = keysOf(lines);
  const byKey = new Map(lines.map((line, index) => [at(keys, index), line]));
  const standingKeys = keysOf(standing.slice(1));
  const kept = standing.slice(1).flatMap((line, index) => {
    const key = at(standingKeys, index);
    const text = byKey.get(key) ?? (ids.has(key) ? null : line);
    return text === null ? [] : [{ key, line: text, origin: index + 1 }];
  });
  const result = [{ key: "", line: title, origin: 0 as number | null }, ...kept];
  let above = 0;
  for (const [key, line] of byKey) {
    const place = result.findIndex((each) => each.key === key);
    above = place < 0 ? above + 1 : place;
    if (place < 0) result.splice(above, 0, { key, line, origin: null });
  }
  return { rows: result.map(({ line }) => line), origins: result.map(({ origin }) => origin) };
}
