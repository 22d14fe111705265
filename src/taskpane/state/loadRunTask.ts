import type { runTask } from "./runTask";

/**
 * Fetches what writes to the document: more than the first view needs. Asked for once the document is open, so that it is
 * at hand when the user wants it; null where it cannot be had.
 */
export async function loadRunTask(): Promise<typeof runTask | null> {
  try {
    return (await import("./runTask")).runTask;
  } catch {
    return null;
  }
}
