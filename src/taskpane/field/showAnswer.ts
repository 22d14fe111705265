import type { Language } from "../../content/Language";
import type { Answer } from "../../plan/answers/Answer";
import { formatDate } from "../../plan/values/formatDate";

/** An answer to be read: running text, or rows. */
export type ShownAnswer = string | readonly string[];

/** The whole of an answer in words; `label` names a choice by its id. */
export function showAnswer(answer: Answer, language: Language, label: (id: string) => string): ShownAnswer {
  switch (answer.kind) {
    case "text":
      return answer.text;
    case "list":
      return withoutBlank(answer.items);
    case "people":
      return withoutBlank(answer.people.map(({ who, how }) => joined(who, how)));
    case "dates":
      return withoutBlank(answer.events.map(({ what, when }) => joined(formatDate(when, language), what)));
    case "choices":
      return withoutBlank([...answer.chosen.map(label), answer.other]);
  }
}

function withoutBlank(rows: readonly string[]): readonly string[] {
  return rows.filter((row) => row.trim() !== "");
}

function joined(first: string, second: string): string {
  return [first, second].filter((text) => text.trim() !== "").join(": ");
}
