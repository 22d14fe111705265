import type { ExamplePlan } from "./ExamplePlan";

/** The example, a file of its own on the web host, fetched when someone wants to see it. */
export async function loadExample(): Promise<ExamplePlan> {
  return (await import(/* webpackChunkName: "example" */ "./solvik")).SOLVIK;
}
