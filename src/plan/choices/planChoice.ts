import type { ChoiceId, ChoiceOption, ChoicePart, PlanChoice } from "../../content/PlanChoice";
import type { Answer } from "../answers/Answer";
import { cleanAnswer } from "../answers/cleanAnswer";
import { isAnswered } from "../answers/isAnswered";
import { listPoints } from "../answers/listPoints";
import type { Plan } from "../Plan";
import { textLines } from "../answers/textLines";

/** What the user has chosen where the sources disagree. */
export interface ChosenOption {
  /** Null where the user has written their own. */
  readonly option: ChoiceOption | null;
  /** Parts that were added to the option. */
  readonly additions: readonly ChoicePart[];
  /** The user's own words, one part a line where the choice is a list; "" where an option was chosen. */
  readonly own: string;
}

/** In the answer to a choice, in place of an option's id: the user's own. */
export const OWN_OPTION = "own";

/** What was chosen; null while nothing was. */
export function chosenOption(plan: Plan, choice: PlanChoice): ChosenOption | null {
  const answer = plan.choices[choice.id];
  if (answer?.kind !== "choices") return null;
  const option = choice.options.find(({ id }) => answer.chosen.includes(id)) ?? null;
  if (option === null && !(answer.chosen.includes(OWN_OPTION) && answer.other.trim() !== "")) return null;
  const additions = choice.additions.filter(({ id }) => answer.chosen.includes(id));
  return { option, additions, own: option === null ? answer.other : "" };
}

/** What the user has written in place of the options: the points of a list, each once, or the lines of a text. */
export function ownLines({ own: kind }: PlanChoice, own: string): readonly string[] {
  return kind === "list" ? [...new Set(listPoints(own))] : textLines(own).map((line) => line.trim());
}

/** The plan with a choice made: an option's id or OWN_OPTION, the ids of additions, and the user's own words. */
export function setChoice(
  plan: Plan,
  id: ChoiceId,
  option: string | null,
  additions: readonly string[] = [],
  own = "",
): Plan {
  const answer: Answer = { kind: "choices", chosen: [...(option === null ? [] : [option]), ...additions], other: own };
  return withChoice(plan, id, answer);
}

/** What the municipality calls a thing, by the word's id; "" where it has not said. */
export function ownWord(plan: Plan, word: string): string {
  const answer = plan.choices[`word.${word}`];
  return answer?.kind === "text" ? answer.text : "";
}

/** The plan with the municipality's own word for a thing. */
export function setOwnWord(plan: Plan, word: string, text: string): Plan {
  return withChoice(plan, `word.${word}`, { kind: "text", text });
}

function withChoice(plan: Plan, id: string, answer: Answer): Plan {
  const others = Object.entries(plan.choices).filter(([known]) => known !== id);
  const clean = cleanAnswer(answer);
  return { ...plan, choices: Object.fromEntries(isAnswered(clean) ? [...others, [id, clean]] : others) };
}
