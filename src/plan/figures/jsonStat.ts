/** An answer of Statistics Norway in json-stat2, as far as it is read: https://json-stat.org/full/ */
export interface Dataset {
  readonly table: string;
  /** ISO 8601 date. */
  readonly updated: string;
  readonly isDiscontinued: boolean;
  /** By the code of a dimension, in their order. */
  readonly dimensions: ReadonlyMap<string, readonly Category[]>;
  /** Those of them that need not be chosen, in metadata: left out they are added up. */
  readonly eliminable: ReadonlySet<string>;
  /** What Statistics Norway demands to be said with the figures. */
  readonly notes: readonly string[];
  readonly size: readonly number[];
  /** Empty in metadata. */
  readonly value: readonly unknown[];
  readonly status: Readonly<Record<string, unknown>>;
}

export interface Category {
  readonly code: string;
  readonly label: string;
  /** What is counted, "" where that is not said. */
  readonly unit: string;
}

/** Reads an answer, or metadata, which has the same form; null where it is something else. */
export function readDataset(json: unknown): Dataset | null {
  const { class: kind, id, size, dimension, value, status, updated, note, extension } = recordOf(json);
  if (kind !== "dataset" || !isStrings(id) || !isCounts(size) || id.length !== size.length) return null;
  const dimensions = id.map((name) => [name, categoriesOf(recordOf(dimension)[name])] as const);
  const { px, noteMandatory, discontinued } = recordOf(extension);
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const notes = isStrings(note) ? note.filter((_, at) => recordOf(noteMandatory)[String(at)] === true) : [];
  return {
    table: textOf(recordOf(px)["tableid"]),
    updated: textOf(updated).slice(0, 10),
    isDiscontinued: discontinued === true,
    dimensions: new Map(dimensions),
    eliminable: new Set(id.filter((name) => isEliminable(recordOf(dimension)[name]))),
    notes: notes.map(withoutLinks),
    size,
    value: values,
    status: recordOf(status),
  };
}

/** What a cell says: a number, or null where there is none, which is never 0. `missing` is the sign that stands there. */
export interface Cell {
  readonly value: number | null;
  readonly missing: string;
}

/** The cell of these codes, one to each dimension; those with one code alone may be left out. */
export function cellAt({ dimensions, size, value, status }: Dataset, codes: Readonly<Record<string, string>>): Cell {
  const flat = [...dimensions].reduce((sofar, [name, categories], at) => {
    const code = codes[name];
    const place =
      code === undefined && categories.length === 1 ? 0 : categories.findIndex((each) => each.code === code);
    return place < 0 ? NaN : sofar * (size[at] ?? NaN) + place;
  }, 0);
  const number = value[flat];
  return { value: typeof number === "number" ? number : null, missing: textOf(status[String(flat)]) };
}

function categoriesOf(dimension: unknown): readonly Category[] {
  const { index, label, unit } = recordOf(recordOf(dimension)["category"]);
  const labels = recordOf(label);
  const places = recordOf(index);
  const codes = isStrings(index)
    ? index
    : Object.keys(places).toSorted((a, b) => Number(places[a]) - Number(places[b]));
  const known = codes.length > 0 ? codes : Object.keys(labels);
  return known.map((code) => ({
    ...{ code, label: textOf(labels[code]) || code },
    unit: textOf(recordOf(recordOf(unit)[code])["base"]),
  }));
}

function isEliminable(dimension: unknown): boolean {
  return recordOf(recordOf(dimension)["extension"])["elimination"] === true;
}

/** Notes have links in Markdown: "[Se liste](https://…)". */
function withoutLinks(note: string): string {
  return note.replace(/\[([^\][]{1,500})\]\([^()\s]{1,500}\)/gu, "$1").trim();
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && Number(each) >= 0);
}
