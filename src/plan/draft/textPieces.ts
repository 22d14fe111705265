import type { Piece } from "../../document/Piece";

/**
 * A text of several lines as pieces: one paragraph per line, blank lines left out. Lines one after another with the same
 * number of tab-separated cells are a table, as Excel and Word put it on the clipboard. Nothing else is interpreted.
 */
export function textPieces(text: string): readonly Piece[] {
  return groups(text.split("\n").map((line) => line.split("\t"))).flatMap(groupPieces);
}

function groups(rows: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const result: (readonly string[])[][] = [];
  for (const row of rows) {
    const group = result.at(-1);
    if (group?.[0]?.length === row.length) group.push(row);
    else result.push([row]);
  }
  return result;
}

function groupPieces(rows: readonly (readonly string[])[]): readonly Piece[] {
  const isTable =
    rows.length > 1 && rows.every((row) => row.length > 1) && rows.flat().some((cell) => cell.trim() !== "");
  if (isTable) return [{ kind: "table", rows }];
  return rows
    .map((cells) => cells.join("\t"))
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: line }));
}
