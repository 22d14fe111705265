import type { TableColumn } from "../../../document/table/TableToSync";
import { matchColumns, surelyNamedBy } from "./matchColumns";

/** Columns of a sheet that each hold a part of what a measure costs. */
export interface DividedCost {
  /** The places of those that say a part: "Drift" and "Investering" below "Kostnad", "Kostnad drift". */
  readonly parts: readonly number[];
  /** The place of the one that adds them up, with our column for it; null where none does. */
  readonly total: { readonly place: number; readonly column: string } | null;
}

const NONE: DividedCost = { parts: [], total: null };
const COSTS: ReadonlySet<string | null> = new Set(["cost", "totalCost"]);
/** What adds the others up. */
const TOTAL = /(?<!\p{L})(?:sum|total\p{L}*|i alt|til ?sam(?:men|an)|saml(?:et|a))(?!\p{L})/iu;

/**
 * Which columns are parts of a cost: those that only their common name says to be one, or a part of their name, where there
 * are several. `names` are those of headerParts, none for columns that are something else.
 */
export function dividedCost(names: readonly (readonly string[])[], columns: readonly TableColumn[]): DividedCost {
  const kinds = names.map((parts) => kindOf(parts, columns));
  const loose = placesOf(kinds, "loose");
  const isDivided = loose.length > 1 || kinds.includes("sure") || loose.some((place) => isInGroup(names, place));
  if (loose.length === 0 || !isDivided) return NONE;
  const totals = loose.filter((place) => TOTAL.test(names[place]?.at(-1) ?? ""));
  const [place] = totals.length === 1 && !kinds.includes("sure") ? totals : [];
  const column = place === undefined ? null : columnOf(names[place] ?? [], columns);
  if (place === undefined || column === null) return { parts: loose, total: null };
  return { parts: loose.filter((each) => each !== place), total: { place, column } };
}

/** "sure" for a column that is named as the whole cost, "loose" for one that is like it, or stands below such a name. */
function kindOf(parts: readonly string[], columns: readonly TableColumn[]): "sure" | "loose" | null {
  const sure = [parts.join(" "), parts.at(-1) ?? ""].flatMap((name) => surelyNamedBy(name, columns));
  if (sure.some((id) => !COSTS.has(id)) || columnOf(parts, columns) === null) return null;
  return sure.length > 0 ? "sure" : "loose";
}

/** The column of ours for costs that the names are most like, null where they are more like another. */
function columnOf(parts: readonly string[], columns: readonly TableColumn[]): string | null {
  const [found] = matchColumns([[parts.join(" "), parts.at(-1) ?? "", parts[0] ?? ""]], columns);
  return found !== undefined && COSTS.has(found.column) ? found.column : null;
}

function placesOf(kinds: readonly unknown[], kind: string): readonly number[] {
  return kinds.flatMap((each, place) => (each === kind ? [place] : []));
}

/** Whether a name reaches over the column and others. */
function isInGroup(names: readonly (readonly string[])[], place: number): boolean {
  const parts = names[place] ?? [];
  return parts.length > 1 && names.some((others, other) => other !== place && others[0] === parts[0]);
}
