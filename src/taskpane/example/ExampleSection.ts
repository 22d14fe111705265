import { STEP_FACTS } from "../../content/stepFacts";
import type { Page } from "../state/Page";

/** A part of the example: a step's text, or the action plan. */
export type ExampleSection = Extract<Page, { kind: "example" }>["at"];

/** The parts in the order in which they are leafed through. */
export const EXAMPLE_SECTIONS: readonly ExampleSection[] = [...STEP_FACTS.map(({ id }) => id), "measures"];
