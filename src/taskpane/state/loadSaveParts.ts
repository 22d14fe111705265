import type { saveParts } from "../../actions/saveParts";

/** Fetches what saves the plan, which the first view does not need; null where it cannot be had. */
export async function loadSaveParts(): Promise<typeof saveParts | null> {
  try {
    return (await import("../../actions/saveParts")).saveParts;
  } catch {
    return null;
  }
}
