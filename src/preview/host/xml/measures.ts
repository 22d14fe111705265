/** Twentieths of a point in each unit of a universal measure (ECMA-376 part 1, 22.9.2.15). */
const UNITS: Readonly<Record<string, number>> = {
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 1440 / 25.4,
};

/**
 * A measure in twentieths of a point: a bare number is one, and a number may have a unit, as strict files have it. 0 for
 * what is no length, such as a percentage.
 */
export function twips(measure: string | null | undefined): number {
  return inUnits(measure, 20);
}

/** A font size in half points, which a bare number is. */
export function halfPoints(measure: string | null | undefined): number {
  return inUnits(measure, 2);
}

function inUnits(measure: string | null | undefined, perPoint: number): number {
  const [, number, unit = ""] = /^\s*(-?[\d.]+)([a-z]{2})?\s*$/.exec(measure ?? "") ?? [];
  const length = Number(number ?? 0) || 0;
  return unit === "" ? length : (length * (UNITS[unit] ?? 0) * perPoint) / 20;
}
