import { REFERENCES } from "../../content/SectionId";
import type { PlanPart } from "./loadListParts";

/**
 * The parts that "Oppdater alt" writes: what has changed here, what was changed in Word as well, tables that were changed there
 * alone, which the plan takes in, and answers that are not in Word at all. What the user has taken out stays out.
 */
export function toUpdate(parts: readonly PlanPart[]): readonly PlanPart[] {
  return parts.filter(({ state, isOutdated, task }) => {
    if (state === "changedHere") return true;
    if (state === "changedInWord") return isOutdated || task.kind === "writeTable";
    return state === "notInWord" && task.kind === "insertSection" && task.step !== REFERENCES;
  });
}
