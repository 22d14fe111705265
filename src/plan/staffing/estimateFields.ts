import { cleanAnswer } from "../answers/cleanAnswer";
import { isAnswered } from "../answers/isAnswered";
import type { Plan } from "../Plan";
import { readPercent } from "../values/readPercent";

/** What the fields of an estimate begin with among the plan's choices. Stands in users' documents. */
export const ESTIMATE = "estimate.";

/** What is assumed once for all groups. The first four change the need, the last two what it takes to meet it. */
export const ASSUMPTIONS = ["coverage", "use", "productivity", "positionSize", "turnover"] as const;

export type Assumption = (typeof ASSUMPTIONS)[number];

/** What is written in a field of the estimate: "baseYear", "coverage.value"; "" where nothing is. */
export function estimateText({ choices }: Plan, field: string): string {
  const answer = choices[`${ESTIMATE}${field}`];
  return answer?.kind === "text" ? answer.text : "";
}

/** The plan with another text in a field of the estimate. */
export function setEstimateText(plan: Plan, field: string, text: string): Plan {
  const id = `${ESTIMATE}${field}`;
  const clean = cleanAnswer({ kind: "text", text });
  const others = Object.entries(plan.choices).filter(([known]) => known !== id);
  return { ...plan, choices: Object.fromEntries(isAnswered(clean) ? [...others, [id, clean]] : others) };
}

/** By how many hundredths an assumption changes: "+2 %", "-1,5"; 0 where nothing is written, null where it is no number. */
export function changeOf(plan: Plan, assumption: Assumption): number | null {
  const text = estimateText(plan, `${assumption}.value`).trim();
  if (text === "") return 0;
  const value = readPercent(text.replace(/^\+\s?/u, ""));
  return value !== null && Math.abs(value) < 100 ? value : null;
}
