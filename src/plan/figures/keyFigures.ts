import type { KeyFigureDefinition } from "../../content/keyFigures";
import { cellAt, type Category, type Dataset } from "./jsonStat";

/** What Statistics Norway has of a key figure; `value` is null where it has none, which is never 0. */
export interface KeyFigure {
  readonly id: string;
  readonly value: number | null;
  /** "årsverk", "prosent"; "" where that is not said. */
  readonly unit: string;
  /** "2025", "2026K1". */
  readonly period: string;
  /** When the table was published, ISO 8601. */
  readonly updated: string;
  readonly notes: readonly string[];
}

/** What is asked for, by dimension. */
export type Selection = ReadonlyMap<string, string>;

/**
 * What to ask a table for, by what it has today: the municipality, the content, the last period, and the total of every other
 * dimension. Null where it lacks any: then the figure is not available.
 */
export function selectionOf(metadata: Dataset, definition: KeyFigureDefinition, nr: string): Selection | null {
  const { dimensions, eliminable, isDiscontinued } = metadata;
  const content = contentIn(dimensions.get("ContentsCode") ?? [], definition);
  const hasRegion = dimensions.get(definition.region)?.some(({ code }) => code === nr) === true;
  if (isDiscontinued || content === null || !hasRegion || !dimensions.has("Tid")) return null;
  const chosen = new Map([
    [definition.region, nr],
    ["ContentsCode", content],
    ["Tid", "top(1)"],
  ]);
  for (const [name, categories] of dimensions) {
    if (chosen.has(name) || (name !== definition.across && eliminable.has(name))) continue;
    const code = name === definition.across ? "*" : totalIn(categories);
    if (code === null) return null;
    chosen.set(name, code);
  }
  return definition.across === undefined || chosen.has(definition.across) ? chosen : null;
}

function contentIn(categories: readonly Category[], { content }: KeyFigureDefinition): string | null {
  const found = categories.find(({ code, label }) =>
    "code" in content ? code === content.code : label.toLowerCase().startsWith(content.label.toLowerCase()),
  );
  return found?.code ?? null;
}

/** What all of a dimension is called. */
const TOTAL = /^(?:i alt|alle|begge|totalt|sum)(?=\s|$)/iu;

function totalIn(categories: readonly Category[]): string | null {
  const [only] = categories;
  if (categories.length === 1) return only?.code ?? null;
  return categories.find(({ code, label }) => code === "TOT" || TOTAL.test(label))?.code ?? null;
}

/** What an answer to that says. */
export function readKeyFigure(
  dataset: Dataset,
  definition: KeyFigureDefinition,
  selection: Selection,
  nr: string,
): KeyFigure {
  const { id, across } = definition;
  const period = dataset.dimensions.get("Tid")?.at(-1)?.code ?? "";
  const codes = { ...Object.fromEntries(selection), Tid: period };
  const value = across === undefined ? cellAt(dataset, codes).value : sumOfOthers(dataset, codes, across, nr);
  const [content] = dataset.dimensions.get("ContentsCode") ?? [];
  return { id, value, unit: content?.unit ?? "", period, updated: dataset.updated, notes: dataset.notes };
}

/** Over the municipalities that there are, and not over what they add up to. */
function sumOfOthers(
  dataset: Dataset,
  codes: Readonly<Record<string, string>>,
  across: string,
  nr: string,
): number | null {
  const others = (dataset.dimensions.get(across) ?? []).filter(({ code }) => /^\d{4}$/u.test(code) && code !== nr);
  const numbers = others.flatMap(({ code }) => cellAt(dataset, { ...codes, [across]: code }).value ?? []);
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
