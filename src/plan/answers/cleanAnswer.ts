import type { Answer } from "./Answer";
import { cleanText } from "./cleanText";

/** The answer with all its texts cleaned (see cleanText). */
export function cleanAnswer(answer: Answer): Answer {
  switch (answer.kind) {
    case "text":
      return { kind: "text", text: cleanText(answer.text) };
    case "list":
      return { kind: "list", items: answer.items.map(cleanText) };
    case "people":
      return {
        kind: "people",
        people: answer.people.map(({ who, how }) => ({ who: cleanText(who), how: cleanText(how) })),
      };
    case "dates":
      return {
        kind: "dates",
        events: answer.events.map(({ what, when }) => ({ what: cleanText(what), when: cleanText(when) })),
      };
    case "choices":
      return { kind: "choices", chosen: answer.chosen.map(cleanText), other: cleanText(answer.other) };
  }
}
