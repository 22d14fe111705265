import { WordError } from "../protocol/WordError";

/** What a batch gives as arguments, checked as Word checks it: InvalidArgument where it does not fit. */

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== "string") throw new WordError("InvalidArgument", `${name} is not a text`);
  return value;
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new WordError("InvalidArgument", `${name} is not a number`);
  return value;
}

/** A number of things, one at the least. That Word refuses 0 is a guess. */
export function countArgument(value: unknown, name: string): number {
  const count = numberArgument(value, name);
  if (!Number.isInteger(count) || count < 1) throw new WordError("InvalidArgument", `${name} is ${count}`);
  return count;
}

/** The place of one among several, counted from 0. */
export function indexArgument(value: unknown, name: string): number {
  const index = numberArgument(value, name);
  if (!Number.isInteger(index) || index < 0) throw new WordError("InvalidArgument", `${name} is ${index}`);
  return index;
}

/** One of the allowed values; the first where nothing was given and `optional` is set. */
export function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[], optional = false): T {
  const [first] = allowed;
  if (optional && (value === undefined || value === null) && first !== undefined) return first;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new WordError("InvalidArgument", `${name} is ${String(value)}; allowed are ${allowed.join(", ")}`);
  return found;
}

/** The texts of all cells of a table or row. That Word takes no fewer is a guess. */
export function valuesArgument(value: unknown, rows: number, columns: number): string[][] {
  const texts = fillArgument(value, rows, columns) ?? [];
  if (texts.length !== rows || texts.some((row) => row.length !== columns))
    throw new WordError("InvalidArgument", `values has not ${rows} rows of ${columns} columns`);
  return texts;
}

/**
 * Texts for new cells: "cells are filled if the corresponding strings are specified" (Table.addRows, Body.insertTable and
 * others), and there "must not" be more than cells (TableRow.insertRows; of the others that is a guess).
 */
export function fillArgument(value: unknown, rows: number, columns: number): string[][] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value) || value.length > rows)
    throw new WordError("InvalidArgument", `values has more than ${rows} rows`);
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length > columns)
      throw new WordError("InvalidArgument", `values has more than ${columns} columns`);
    return row.map((text: unknown) => textArgument(text, "values"));
  });
}

/** The options of a call: true or false each, and no others than those allowed. That Word refuses others is a guess. */
export function flagsArgument<T extends string>(
  value: unknown,
  name: string,
  allowed: readonly T[],
): Readonly<Record<T, boolean>> {
  const given = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [option, flag] of given)
    if (typeof flag !== "boolean" || !allowed.some((each) => each === option))
      throw new WordError("InvalidArgument", `${name}.${option} is ${String(flag)}`);
  const on = new Set(given.filter(([, flag]) => flag === true).map(([option]) => option));
  return Object.fromEntries(allowed.map((option) => [option, on.has(option)])) as Readonly<Record<T, boolean>>;
}

/** What insertContentControl can be asked for (Body, Paragraph and Range of \@types/office-js); the host makes the first. */
const CONTROL_TYPES =
  "RichText PlainText CheckBox DropDownList ComboBox BuildingBlockGallery DatePicker RepeatingSection Picture Group".split(
    " ",
  );

/** ApiNotFound for a type of content control that the host does not make. */
export function checkControlType(type: unknown): void {
  const wanted = oneOf(type, "contentControlType", CONTROL_TYPES, true);
  if (wanted !== "RichText") throw new WordError("ApiNotFound", `insertContentControl ${wanted}`);
}

export function orNotFound<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new WordError("ItemNotFound", `${what} does not exist`);
  return found;
}
