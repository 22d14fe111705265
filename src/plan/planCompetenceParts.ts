import { DEFINITION } from "../content/choices/definition";
import { chosenParts, type ChosenPart } from "./chosenParts";
import type { Plan } from "./Plan";

/** The parts that the plan divides competence into; the template's six while no definition was chosen. */
export function planCompetenceParts(plan: Plan): readonly ChosenPart[] {
  return chosenParts(plan, DEFINITION);
}
