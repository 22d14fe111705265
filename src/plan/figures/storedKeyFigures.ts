import { KEY_FIGURES } from "../../content/keyFigures";
import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { FIGURES } from "../questions/factFields";
import type { KeyFigure } from "./keyFigures";

/** Stands in users' documents. */
const KEY = `${FIGURES}key`;

/** The key figures that were fetched of a municipality. */
export interface KeyFigures {
  readonly region: string;
  readonly name: string;
  /** ISO 8601. */
  readonly fetched: string;
  readonly figures: readonly KeyFigure[];
}

const MOST_LINES = 100;

/** The key figures that the plan has; null where it has none, or none that can be read. */
export function keyFiguresOf({ reflections }: Pick<Plan, "reflections">): KeyFigures | null {
  const lines = (reflections[KEY] ?? "").split("\n", MOST_LINES).map((line) => line.split("\t"));
  const [[region = "", name = "", fetched = ""] = [], ...rows] = lines;
  if (!/^\d{4}$/u.test(region)) return null;
  const figures = rows.flatMap(([id = "", value = "", unit = "", period = "", updated = "", ...notes]) => {
    const isKnown = KEY_FIGURES.some((each) => each.id === id);
    const number = /^-?\d{1,12}(?:\.\d{1,6})?$/u.test(value) ? Number(value) : null;
    return isKnown ? [{ id, value: number, unit, period, updated, notes }] : [];
  });
  return { region, name, fetched, figures };
}

/** The plan with other key figures, or without. */
export function setKeyFigures(plan: Plan, key: KeyFigures | null): Plan {
  if (key === null) return setNote(plan, KEY, "");
  const rows = key.figures.map(({ id, value, unit, period, updated, notes }) => [
    ...[id, value === null ? "" : String(value), unit, period, updated],
    ...notes,
  ]);
  const lines = [[key.region, key.name, key.fetched], ...rows].map((cells) =>
    cells.map((cell) => cell.replace(/\s+/gu, " ")).join("\t"),
  );
  return setNote(plan, KEY, lines.join("\n"));
}
