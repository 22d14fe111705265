import type { Language } from "../../content/Language";
import type { Prompt } from "../../content/Prompt";
import type { Answer } from "./Answer";

/** The prompt's example as an answer, to go on from: "HR: fører pennen" as who and how. Null where options are chosen. */
export function exampleAnswer({ input, example }: Prompt, language: Language): Answer | null {
  const text = example[language];
  switch (input.kind) {
    case "text":
      return { kind: "text", text };
    case "list":
      return { kind: "list", items: [text] };
    case "people": {
      const [who = "", ...how] = text.split(": ");
      return { kind: "people", people: [{ who, how: how.join(": ") }] };
    }
    case "dates":
      return { kind: "dates", events: [{ what: text, when: "" }] };
    case "choices":
      return null;
  }
}
