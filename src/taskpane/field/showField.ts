import { STEP_IDS } from "../../content/StepId";
import type { Answer } from "../../plan/answers/Answer";
import { OWN_OPTION } from "../../plan/choices/planChoice";
import { figureName } from "../../plan/figures/storedFigures";
import { statusText } from "../../plan/measures/statusWords";
import { FIGURES } from "../../plan/questions/factFields";
import { refusedNumber } from "../../plan/thread/refusedLinks";
import { tickedItem } from "../../plan/ticks";
import type { FieldRef } from "../state/FieldRef";
import type { Naming } from "./Naming";
import { showAnswer, type ShownAnswer } from "./showAnswer";

/** What a field says, in words; "" where it says nothing. */
export function showField(ref: FieldRef, answer: Answer | undefined, naming: Naming): ShownAnswer {
  const { language } = naming.plan.meta;
  if (answer === undefined) return "";
  if (answer.kind === "text") return showText(ref, answer.text, naming);
  return showAnswer(answer, language, (id) => choiceLabel(ref, id, naming));
}

function showText({ part, field }: FieldRef, text: string, { strings, plan }: Naming): string {
  if (part === "meta" && field === "language" && (text === "nb" || text === "nn"))
    return strings.planFields.languages[text];
  if (part === "reflections" && tickedItem(field) !== null) return strings.fields.ticked;
  if (part === "reflections" && refusedNumber(field) !== null) return strings.fields.refused;
  if (part === "reflections" && field.startsWith(FIGURES)) return figureName(text) ?? text;
  const isStatus = (part === "measures" || part === "previous") && field.endsWith(".status");
  return isStatus ? statusText(text, plan.meta.language) : text;
}

/** The label of an option of a prompt or a choice, or the text of an item that was taken into the plan; an unknown one goes by its id. */
function choiceLabel({ part, field }: FieldRef, id: string, { words, plan }: Naming): string {
  const { language } = plan.meta;
  if (part === "choices") {
    if (id === OWN_OPTION) return "";
    const choice = words.choices.find((each) => each.id === field);
    const chosen = [...(choice?.options ?? []), ...(choice?.additions ?? [])].find((each) => each.id === id);
    return chosen?.name[language] ?? id;
  }
  const step = STEP_IDS.find((each) => each === part);
  const prompt = step && words.steps[step]?.prompts.find((each) => each.id === field);
  const option = prompt?.input.kind === "choices" ? prompt.input.options.find((each) => each.id === id) : undefined;
  const item = words.items.find((each) => each.id === id);
  return option?.label[language] ?? item?.text[language] ?? id;
}
