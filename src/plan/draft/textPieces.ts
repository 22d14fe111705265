import type { Piece } from "../../document/Piece";
import { asPoints, asSentence, capitalFirst } from "./sentence/asSentence";
import { isClosed } from "./sentence/finalMark";

/** Before a point of a list that was typed or pasted: "- ", "•⇥". */
const BULLET = /^\s*(?:[•·▪‣\uF0B7][\s\u00A0]*|[–—*→➤✓✔☐☒☑-][ \u00A0])(?=\S)/u;
const NUMBERED = /^\s*\d{1,2}[.)]\s/u;
/** A bullet, a number or a letter with the tab that Word puts behind it when a list is copied. */
const MARKED =
  /^\s*(?:[•·▪●○◦■□➢➤✓✔*\u00A7\uF0A7\uF0B7\uF0D8\uF0FC–-]|o|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zæøå]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3})\t\s*(?=\S)/iu;
const LONGEST_POINT = 15;

/**
 * A text of several lines as pieces: one paragraph per line, blank lines left out. Lines one after another with the same
 * number of tab-separated cells are a table, as Excel and Word put it on the clipboard; lines that are no sentences are a
 * list. A text of one line is a sentence.
 */
export function textPieces(text: string): readonly Piece[] {
  const lines = text.split("\n").map(cellsOf);
  const pieces = groups(lines).flatMap(groupPieces);
  const [first] = pieces;
  if (pieces.length !== 1 || first === undefined || first.kind === "table" || first.text.includes("\t")) return pieces;
  return [{ kind: "paragraph", text: asSentence(first.text) }];
}

/** The cells of a line, one where its tab stands behind a list's mark, before the text or behind what it names: "Leder:⇥Kari". */
function cellsOf(line: string): readonly string[] {
  const cells = line.split("\t");
  if (cells.length === 2 && MARKED.test(line)) return [line.replace(MARKED, "• ")];
  if (BULLET.test(line)) return [line];
  const [first = "", ...others] = cells;
  if (others.length !== 1) return cells;
  if (first.trim() === "" && (others[0] ?? "").trim() !== "") return [others[0] ?? ""];
  return first.trimEnd().endsWith(":") ? [`${first.trimEnd()} ${others[0]?.trimStart() ?? ""}`] : cells;
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
  const isTable = rows.length > 1 && rows.some((cells) => cells.filter((cell) => cell.trim() !== "").length > 1);
  if (isTable) return [{ kind: "table", rows }];
  return proseOf(rows.map((cells) => cells.join("\t").trimEnd()).filter((line) => line !== ""));
}

/** Two points or more one after another, all with a mark or none, are a list, all other lines are paragraphs. */
function proseOf(lines: readonly string[]): readonly Piece[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isSame = last?.[0] !== undefined && isPoint(last[0]) && BULLET.test(last[0]) === BULLET.test(line);
    if (isSame && isPoint(line)) last.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run): readonly Piece[] => {
    const [first = ""] = run;
    if (run.length === 1 && !BULLET.test(first)) return [{ kind: "paragraph", text: paragraphOf(first) }];
    return asPoints(run.map((line) => line.replace(BULLET, ""))).map((text) => ({ kind: "bullet", text }));
  });
}

/** A line that is too long to be a heading of the user's own, or to lead to what follows, is closed as a sentence. */
function paragraphOf(line: string): string {
  const words = line.trim();
  if (words.includes("\t")) return line;
  return isShort(words) || words.endsWith(":") ? capitalFirst(words) : asSentence(words);
}

/** Whether a line is a point of a list: it has a mark, or it is short and does not begin or end as a sentence does. */
function isPoint(line: string): boolean {
  if (BULLET.test(line)) return true;
  const words = line.trim();
  if (words.endsWith(":") || words.includes("\t") || NUMBERED.test(words)) return false;
  const isSentence = isClosed(words) && capitalFirst(words) === words;
  return !isSentence && isShort(words);
}

function isShort(words: string): boolean {
  return words.split(/\s+/u, LONGEST_POINT + 1).length <= LONGEST_POINT;
}
