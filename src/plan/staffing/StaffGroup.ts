import { BASES, type Basis } from "../../content/staffingBases";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";
import type { TableRow } from "../table/PlanTable";
import { readNumber } from "../values/readNumber";
import { readPercent } from "../values/readPercent";

/** The table of what is known of each group of positions. */
export const GROUNDS: TableId = "own.bemanningsgrunnlag";

/** What is known of a group of positions; null where it is not, or stands as words. */
export interface StaffGroup {
  /** The number of its row. */
  readonly nr: string;
  readonly name: string;
  /** Årsverk in the year that the estimate goes from. */
  readonly today: number | null;
  /** How many people they are. */
  readonly employees: number | null;
  /** How many hundredths leave in a year, those who retire apart. */
  readonly turnover: number | null;
  /** How many hundredths are 62 years or older. */
  readonly from62: number | null;
  /** How many people leave until the last year. */
  readonly leavers: number | null;
  readonly basis: Basis | null;
  readonly origin: string;
  readonly who: string;
}

/** A group whose need can be told. */
export type KnownGroup = StaffGroup & { readonly today: number };

/** The groups that the plan knows of; rows without a name and a number are none. */
export function staffGroups({ tables }: Plan): readonly StaffGroup[] {
  return (tables[GROUNDS]?.rows ?? []).map(groupOf).filter(({ name, today }) => name !== "" || today !== null);
}

function groupOf({ nr, cells }: TableRow): StaffGroup {
  const text = (column: string): string => (cells[column] ?? "").trim();
  const number = (column: string): number | null => positive(readNumber(text(column)));
  const percent = (column: string): number | null => share(readPercent(text(column)));
  return {
    ...{ nr, name: text("positionGroup"), today: number("today"), employees: number("employees") },
    ...{ turnover: percent("turnover"), from62: percent("from62"), leavers: number("leavers") },
    ...{ basis: basisOf(text("basis")), origin: text("origin"), who: text("who") },
  };
}

function positive(value: number | null): number | null {
  return value !== null && value >= 0 ? value : null;
}

function share(value: number | null): number | null {
  return value !== null && value >= 0 && value <= 100 ? value : null;
}

/** The basis that a cell names, in either language; null for any other text. */
function basisOf(text: string): Basis | null {
  const said = text.toLocaleLowerCase("nb");
  const all = Object.entries(BASES) as readonly (readonly [Basis, (typeof BASES)[Basis]])[];
  return all.find(([, { nb, nn }]) => [nb, nn].some((name) => name.toLocaleLowerCase("nb") === said))?.[0] ?? null;
}
