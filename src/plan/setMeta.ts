import { cleanText } from "./answers/cleanText";
import type { Plan, PlanMeta } from "./Plan";

/** The plan with these of its common facts changed. */
export function setMeta(plan: Plan, change: Partial<PlanMeta>): Plan {
  const meta = { ...plan.meta, ...change };
  return {
    ...plan,
    meta: {
      municipality: cleanText(meta.municipality),
      from: cleanText(meta.from),
      to: cleanText(meta.to),
      language: meta.language,
      place: meta.place,
    },
  };
}
