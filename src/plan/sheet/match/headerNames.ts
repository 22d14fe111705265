import type { SheetRows } from "../read/SheetFile";

/** A sub-row's names are short. */
const LONGEST_NAME = 40;

/**
 * Whether a row below a header divides some of its columns further: it stands below merged cells or blank ones alone, or says
 * what the header says, as cells that are merged downwards do.
 */
export function isSubRow(header: readonly string[], row: readonly string[]): boolean {
  const filled = row.flatMap((text, place) => (text.trim() === "" ? [] : [place]));
  const divides = filled.filter((place) => !isSame(row[place], header[place]));
  return (
    divides.length > 1 &&
    divides.every((place) => isInGroup(header, place) && (row[place] ?? "").trim().length <= LONGEST_NAME) &&
    header.some((text, place) => text.trim() !== "" && !divides.includes(place))
  );
}

/** Whether a header's cell reaches over several columns: merged, or followed by cells without a name. */
function isInGroup(header: readonly string[], place: number): boolean {
  const text = (header[place] ?? "").trim();
  if (text === "") return header.slice(0, place).some((each) => each.trim() !== "");
  const next = header[place + 1]?.trim();
  return next === "" || next === text || header[place - 1]?.trim() === text;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return (one ?? "").trim() === (other ?? "").trim();
}

/** What each column of a sheet is called: by the header, and by what stands below a name that reaches over several columns. */
export function headerNames(rows: SheetRows, header: number | null, below: number): readonly string[] {
  return headerParts(rows, header, below).map((parts) => parts.join(" "));
}

/** The names of each column from the header's first row to its last, each once. */
export function headerParts(rows: SheetRows, header: number | null, below: number): readonly (readonly string[])[] {
  if (header === null) return (rows[0] ?? []).map(() => []);
  const lines = rows.slice(header, below);
  const tops = reaching(lines[0] ?? [], lines.slice(1));
  return tops.map((top, place) => {
    const parts = [top, ...lines.slice(1).map((line) => line[place] ?? "")].map((text) => text.trim());
    return [...new Set(parts.filter((text) => text !== ""))];
  });
}

/** The header's names, those that reach over blank cells in each column where something stands below. */
function reaching(header: readonly string[], below: SheetRows): readonly string[] {
  let last = "";
  return header.map((text, place) => {
    if (text.trim() !== "") last = text;
    const isDivided = below.some((row) => (row[place] ?? "").trim() !== "");
    return text.trim() === "" && isDivided ? last : text;
  });
}
