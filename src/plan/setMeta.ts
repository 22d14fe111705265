import { cleanText } from "./answers/cleanText";
import { cleanHtaPeriod } from "./values/cleanHtaPeriod";
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
      hta: cleanHtaPeriod(meta.hta),
      language: meta.language,
      place: meta.place,
    },
  };
}
