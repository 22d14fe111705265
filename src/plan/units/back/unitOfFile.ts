import type { Plan } from "../../Plan";

/** Among the choices of a file: the unit that it is for. Stands in users' files; never renamed. */
export const FOR_UNIT = "units.for";

/** The unit that a file with decisions of the overall plan is for; null for any other plan. */
export function unitOfFile({ choices }: Pick<Plan, "choices">): string | null {
  const answer = choices[FOR_UNIT];
  return answer?.kind === "text" ? answer.text : null;
}
