import type { StandardMeasure } from "./StandardMeasure";

/** The standard measures: a file of its own on the web host, fetched when it is first needed. */
export async function loadMeasures(): Promise<readonly StandardMeasure[]> {
  return (await import(/* webpackChunkName: "measures" */ "./allMeasures")).ALL_MEASURES;
}
