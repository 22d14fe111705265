import type { Answer } from "../../answers/Answer";
import { cleanText } from "../../answers/cleanText";
import { appendElement } from "./appendElement";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, textOf } from "./readElement";

/** Adds `<answer prompt kind>` with what was answered. */
export function appendAnswer(parent: Element, prompt: string, answer: Answer): void {
  fillAnswer(appendElement(parent, "answer", { prompt, kind: answer.kind }), answer);
}

/** Adds to an element that names the answer's kind what was answered. */
export function fillAnswer(element: Element, answer: Answer): void {
  switch (answer.kind) {
    case "text":
      appendElement(element, "text", {}, answer.text);
      break;
    case "list":
      for (const item of answer.items) appendElement(element, "item", {}, item);
      break;
    case "people":
      for (const { who, how } of answer.people) {
        const person = appendElement(element, "person");
        appendElement(person, "who", {}, who);
        appendElement(person, "how", {}, how);
      }
      break;
    case "dates":
      for (const { what, when } of answer.events) {
        const event = appendElement(element, "event");
        appendElement(event, "what", {}, what);
        appendElement(event, "when", {}, when);
      }
      break;
    case "choices":
      for (const option of answer.chosen) appendElement(element, "chosen", {}, option);
      appendElement(element, "other", {}, answer.other);
  }
}

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
