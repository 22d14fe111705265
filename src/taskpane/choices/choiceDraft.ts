import type { PlanChoice } from "../../content/PlanChoice";
import type { Answer } from "../../plan/answers/Answer";
import type { Plan } from "../../plan/Plan";
import { OWN_OPTION, setChoice } from "../../plan/choices/planChoice";

/** What the user has marked and written of a choice, whether or not it makes one yet. */
export interface ChoiceDraft {
  /** An option's id, OWN_OPTION, or null. */
  readonly option: string | null;
  readonly additions: readonly string[];
  /** Kept while another option is marked. */
  readonly own: string;
}

const NOTHING: Pick<Extract<Answer, { kind: "choices" }>, "chosen" | "other"> = { chosen: [], other: "" };

/** The choice as it is marked in the plan. */
export function choiceDraft(plan: Plan, { id, options, additions }: PlanChoice): ChoiceDraft {
  const answer = plan.choices[id];
  const { chosen, other } = answer?.kind === "choices" ? answer : NOTHING;
  const known = [...options.map((option) => option.id), OWN_OPTION];
  return {
    option: known.find((each) => chosen.includes(each)) ?? null,
    additions: additions.map((part) => part.id).filter((each) => chosen.includes(each)),
    own: other,
  };
}

/** The plan with some of a choice marked otherwise. */
export function changeChoice(plan: Plan, choice: PlanChoice, change: Partial<ChoiceDraft>): Plan {
  const { option, additions, own } = { ...choiceDraft(plan, choice), ...change };
  return setChoice(plan, choice.id, option, additions, own);
}
