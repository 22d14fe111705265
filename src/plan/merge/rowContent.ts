import { type FieldSet, rowOf } from "./FieldSet";

/** What a row says, its number apart: the same string for the same content; "" where it says nothing. */
export function rowContent({ fields }: FieldSet, nr: string): string {
  const own = [...fields].filter(([field]) => rowOf(field) === nr);
  const said = own.map(([field, answer]) => [field.slice(nr.length), answer] as const);
  return said.length === 0 ? "" : JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}
