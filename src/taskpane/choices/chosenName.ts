import type { PlanChoice } from "../../content/PlanChoice";
import { sourceNote } from "../../plan/draft/sentence/sourceNote";
import type { Plan } from "../../plan/Plan";
import { chosenOption, ownLines } from "../../plan/choices/planChoice";

/** What was chosen, in one line and in the plan's language: "Fire strategier (KS-malen), Beholde"; null while nothing was. */
export function chosenName(plan: Plan, choice: PlanChoice): string | null {
  const { language } = plan.meta;
  const chosen = chosenOption(plan, choice);
  if (chosen === null) return null;
  const { option, additions, own } = chosen;
  const first = option ? [`${option.name[language]} (${sourceNote(option.source, language)})`] : ownLines(choice, own);
  return [...first, ...additions.map(({ name }) => name[language])].join(", ");
}
