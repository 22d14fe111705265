import { noteFailure } from "../../actions/failures";
import type { runTask } from "./runTask";

/** Fetches what writes to the document, which the first view does not need; null where it cannot be had. */
export async function loadRunTask(): Promise<typeof runTask | null> {
  try {
    return (await import(/* webpackChunkName: "write" */ "./runTask")).runTask;
  } catch (error) {
    noteFailure("load", error);
    return null;
  }
}
