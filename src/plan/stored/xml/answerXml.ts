import type { Answer } from "../../answers/Answer";
import { cleanText } from "../../answers/cleanText";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, textOf } from "./readElement";

/** Reads what fillAnswer wrote. */
export function readAnswer(element: Element): Answer {
  const kind = attributeOf(element, "kind");
  switch (kind) {
    case "text":
      return { kind, text: textOf(element, "text") };
    case "list":
      return { kind, items: contents(element, "item") };
    case "people":
      return {
        kind,
        people: childrenOf(element, "person").map((each) => ({ who: textOf(each, "who"), how: textOf(each, "how") })),
      };
    case "dates":
      return {
        kind,
        events: childrenOf(element, "event").map((each) => ({
          what: textOf(each, "what"),
          when: textOf(each, "when"),
        })),
      };
    case "choices":
      return { kind, chosen: contents(element, "chosen"), other: textOf(element, "other") };
    default:
      throw new PartError(`unknown kind of answer: ${kind}`);
  }
}

function contents(element: Element, name: string): readonly string[] {
  return childrenOf(element, name).map((child) => cleanText(child.textContent));
}
