import type { Answer } from "../answers/Answer";
import type { PartName } from "../stored/PartName";
import type { Plan } from "../Plan";
import { partFields } from "./partFields";

/** What a field of a part says (see partFields); undefined where it says nothing. */
export function fieldValue(plan: Plan, part: PartName, field: string): Answer | undefined {
  return partFields(plan, part).fields.get(field);
}
