import type { Language } from "../../content/Language";
import type { Prompt } from "../../content/Prompt";
import type { Answer } from "../answers/Answer";
import { listPoints } from "../answers/listPoints";
import { textLines } from "../answers/textLines";
import { formatDate } from "../values/formatDate";
import { withoutFinalMark } from "./sentence/finalMark";

/** The rows of an answer that is not running text, blank ones left out; what was chosen in the order of the options. */
export function answerRows(
  prompt: Prompt,
  answer: Exclude<Answer, { kind: "text" }>,
  language: Language,
): readonly string[] {
  switch (answer.kind) {
    case "list":
      return listPoints(answer.items.join("\n"));
    case "people":
      return answer.people.flatMap(({ who, how }) => textLines(joined(who, how)));
    case "dates":
      return answer.events.flatMap(({ what, when }) => textLines(joined(formatDate(when.trim(), language), what)));
    case "choices":
      return [...chosenLabels(prompt, answer.chosen, language), ...listPoints(answer.other)];
  }
}

/** The labels of the options that were chosen, in the order of the options. */
export function chosenLabels({ input }: Prompt, chosen: readonly string[], language: Language): readonly string[] {
  const options = input.kind === "choices" ? input.options : [];
  return options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label[language]);
}

/** "Arbeidsgruppe:" and "HR" are "Arbeidsgruppe: HR". */
function joined(first: string, second: string): string {
  const texts = [first, second].map((text) => text.trim()).filter((text) => text !== "");
  const [name = "", ...rest] = texts;
  return rest.length === 0 ? name : [withoutFinalMark(name), ...rest].join(": ");
}
