import type { Answer } from "./Answer";

/** Whether the answer says anything: a word somewhere, or a choice. */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && answerTexts(answer).some((text) => text.trim() !== "");
}

/** What an answer says, text by text; options by their ids. */
export function answerTexts(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "text":
      return [answer.text];
    case "list":
      return answer.items;
    case "people":
      return answer.people.flatMap(({ who, how }) => [who, how]);
    case "dates":
      return answer.events.flatMap(({ what, when }) => [what, when]);
    case "choices":
      return [...answer.chosen, answer.other];
  }
}
