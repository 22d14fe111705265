import { PART_NAMES, type PartName } from "../../plan/PartName";
import type { Plan } from "../../plan/Plan";

/** The parts of the plan that differ from what was saved. */
export function changedParts(saved: Plan, plan: Plan): readonly PartName[] {
  return PART_NAMES.filter((part) => contentOf(saved, part) !== contentOf(plan, part));
}

/** The plan with one part taken from another. */
export function takePart(plan: Plan, from: Plan, part: PartName): Plan {
  if (part === "meta") return { ...plan, meta: from.meta };
  if (part === "measures") return { ...plan, measures: from.measures, lastMeasure: from.lastMeasure };
  return { ...plan, answers: { ...plan.answers, [part]: from.answers[part] } };
}

function contentOf(plan: Plan, part: PartName): unknown {
  return part === "meta" ? plan.meta : part === "measures" ? plan.measures : plan.answers[part];
}
