/** Of a row that was taken from a unit: its numbers there, and what it said. Stands in users' documents; never renamed. */
const FROM = /^from\.([a-z0-9]+)\.links$/u;

/** Of a row that was sent to units: what it is known by wherever it stands, and what it said. */
export const SHARED = "shared.links";

/** The field of a row that remembers what was taken of a unit. */
export function fromField(unit: string): string {
  return `from.${unit}.links`;
}

/** The unit that such a field is about; null for other fields. */
export function unitOfField(field: string): string | null {
  return FROM.exec(field)?.[1] ?? null;
}
