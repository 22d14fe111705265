import type { ChoiceOption, ChoicePart, PlanChoice } from "../../content/PlanChoice";
import type { Language, Localized } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { chosenOption, ownLines } from "../choices/planChoice";
import type { Plan } from "../Plan";
import { formatMessage } from "./sentence/formatMessage";
import { joinList } from "./sentence/joinList";
import { lowerFirst } from "./sentence/lowerFirst";
import { rowPieces } from "./rowPieces";
import { withSources } from "./sentence/sourceNote";
import { textPieces } from "./textPieces";

/** What was chosen, as it stands in the plan; nothing while nothing was chosen. */
export function choicePieces(plan: Plan, choice: PlanChoice): readonly Piece[] {
  const { language } = plan.meta;
  const chosen = chosenOption(plan, choice);
  if (chosen === null) return [];
  const { option, additions, own } = chosen;
  if (option?.inPlan !== undefined) {
    return [{ kind: "paragraph", text: optionSentence(plan, option, option.inPlan) }];
  }
  if (choice.own === "text" && option === null) return textPieces(own);
  const parts = [...(option?.parts ?? []), ...additions].flatMap((part) => inPlan(part, language));
  return rowPieces([...ownLines(choice, own), ...parts], choice.lead?.[language]);
}

function optionSentence(plan: Plan, { parts, cited }: ChoiceOption, message: Localized): string {
  const { language } = plan.meta;
  const names = parts.flatMap((part) => inPlan(part, language)).map(lowerFirst);
  const sentence = formatMessage(message[language], language, { parts: joinList(names, language) });
  return withSources(sentence, cited === undefined ? [] : [cited], language, plan.meta.hta);
}

function inPlan({ name, inPlan: text }: ChoicePart, language: Language): readonly string[] {
  return text === null ? [] : [(text ?? name)[language]];
}

/** What was chosen in each, under a heading of its own; nothing where nothing was. */
export function choiceSections(plan: Plan, choices: readonly PlanChoice[]): readonly Piece[] {
  return choices.flatMap((choice) => {
    const pieces = choicePieces(plan, choice);
    const text = choice.heading[plan.meta.language];
    return pieces.length === 0 ? [] : [{ kind: "heading", level: 2, text } as const, ...pieces];
  });
}
