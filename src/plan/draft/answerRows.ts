import type { Language } from "../../content/Language";
import type { Prompt, PromptOption } from "../../content/Prompt";
import type { Answer } from "../answers/Answer";
import { formatDate } from "../values/formatDate";

/** One row of an answer: as a line of its own, and as it reads inside a sentence. The user's words are the same in both. */
export interface AnswerRow {
  readonly alone: string;
  readonly inSentence: string;
}

/** The rows of an answer that is not running text, blank ones left out; what was chosen in the order of the options. */
export function answerRows(
  prompt: Prompt,
  answer: Exclude<Answer, { kind: "text" }>,
  language: Language,
): readonly AnswerRow[] {
  switch (answer.kind) {
    case "list":
      return answer.items.flatMap(ownRows);
    case "people":
      return answer.people.map(({ who, how }) => joined(who, how)).flatMap(ownRows);
    case "dates":
      return answer.events.map(({ what, when }) => joined(formatDate(when, language), what)).flatMap(ownRows);
    case "choices": {
      const options = prompt.input.kind === "choices" ? prompt.input.options : [];
      const chosen = options.filter(({ id }) => answer.chosen.includes(id));
      return [...chosen.map((option) => optionRow(option, language)), ...ownRows(answer.other)];
    }
  }
}

function ownRows(text: string): readonly AnswerRow[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ alone: line, inSentence: line }));
}

function optionRow({ label }: PromptOption, language: Language): AnswerRow {
  const alone = label[language];
  return { alone, inSentence: alone.charAt(0).toLocaleLowerCase("nb") + alone.slice(1) };
}

function joined(first: string, second: string): string {
  return [first, second].filter((text) => text.trim() !== "").join(": ");
}
