import type { Answer } from "../answers/Answer";
import { type FieldSet, groupBy } from "./FieldSet";
import { rowOf } from "../PlanConflict";

type NamedAnswer = readonly [field: string, answer: Answer];

/** What has been found out of fields before: a merge asks of each row many times, and states do not change. */
const known = new WeakMap<FieldSet["fields"], ReadonlyMap<string, string>>();

/** What a row says, its number apart: the same string for the same content; "" where it says nothing. */
export function rowContent({ fields }: FieldSet, nr: string): string {
  const contents = known.get(fields) ?? contentsOf(fields);
  known.set(fields, contents);
  return contents.get(nr) ?? "";
}

/** The fields by the number of their row, each with the rest of its name. */
export function fieldsByRow(fields: FieldSet["fields"]): ReadonlyMap<string, readonly NamedAnswer[]> {
  const rows = groupBy([...fields], ([field]) => rowOf(field));
  const rest = ([field, answer]: NamedAnswer): NamedAnswer => [field.slice(field.indexOf(".") + 1), answer];
  return new Map([...rows].map(([nr, row]) => [nr, row.map(rest)]));
}

function contentsOf(fields: FieldSet["fields"]): ReadonlyMap<string, string> {
  const sorted = (row: readonly NamedAnswer[]) => row.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...fieldsByRow(fields)].map(([nr, row]) => [nr, JSON.stringify(sorted(row))]));
}
