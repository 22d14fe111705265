import { STEP_FACTS } from "../../src/content/stepFacts";
import { heading } from "../builders";

/** A line of the template that every step's text takes the place of. */
export const PLACEHOLDER = "(Legg inn kapitlets brødtekst her)";

/** A step's heading without "(steg N)". */
export function words(number: number): string {
  return STEP_FACTS[number - 1]!.heading.nb;
}

/** A step's heading as the template has it. */
export function step(number: number): string {
  return heading(`${words(number)} (steg ${number})`);
}
