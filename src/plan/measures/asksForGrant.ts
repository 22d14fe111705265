import type { Measure } from "./Measure";

/** The fields that only the form for grants asks for. */
const GRANT_FIELDS = ["category", "participants", "place", "ownShare", "grant", "anchoring"] as const;

/** Whether anything is filled in of what the form for grants asks of a measure. */
export function asksForGrant({ more }: Measure): boolean {
  return GRANT_FIELDS.some((field) => (more[field] ?? "").trim() !== "");
}
