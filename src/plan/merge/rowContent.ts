import type { Answer } from "../answers/Answer";
import { type FieldSet, groupBy } from "./FieldSet";
import { holdsTokens } from "../thread/threadCells";
import { rowOf } from "../PlanConflict";

type NamedAnswer = readonly [field: string, answer: Answer];

/** What has been found out of fields before: a merge asks of each row many times, and states do not change. */
const known = new WeakMap<FieldSet["fields"], ReadonlyMap<string, string>>();

/** The same of links. */
const links = new WeakMap<FieldSet["fields"], ReadonlyMap<string, string>>();

/** The links that begin or end at a row: the same string for the same ones. */
export function rowLinks({ fields }: FieldSet, nr: string): string {
  const found = links.get(fields) ?? linksByRow(fields);
  links.set(fields, found);
  return found.get(nr) ?? "";
}

function linksByRow(fields: FieldSet["fields"]): ReadonlyMap<string, string> {
  const ofRows = groupBy(
    [...fields].filter(([field]) => holdsTokens(field)),
    ([field]) => rowOf(field),
  );
  return new Map([...ofRows].map(([nr, row]) => [nr, JSON.stringify(row.toSorted(([a], [b]) => (a < b ? -1 : 1)))]));
}

/** What a row says, its number and links apart: the same string for the same content; "" where it says nothing. */
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
  const written = (row: readonly NamedAnswer[]) => row.filter(([field]) => !holdsTokens(field));
  const sorted = (row: readonly NamedAnswer[]) => written(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...fieldsByRow(fields)].map(([nr, row]) => [nr, JSON.stringify(sorted(row))]));
}
