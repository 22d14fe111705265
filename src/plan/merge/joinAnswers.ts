import type { Answer } from "../answers/Answer";
import { valueKey } from "./sameValue";

/** Both answers in one: texts one below the other, of rows and choices each once, ours first. Null where the kinds differ. */
export function joinAnswers(ours: Answer, other: Answer): Answer | null {
  if (ours.kind === "text" && other.kind === "text") return { kind: "text", text: joinTexts(ours.text, other.text) };
  if (ours.kind === "list" && other.kind === "list") return { kind: "list", items: unite(ours.items, other.items) };
  if (ours.kind === "people" && other.kind === "people") {
    return { kind: "people", people: unite(ours.people, other.people) };
  }
  if (ours.kind === "dates" && other.kind === "dates") {
    return { kind: "dates", events: unite(ours.events, other.events) };
  }
  if (ours.kind === "choices" && other.kind === "choices") {
    const chosen = unite(ours.chosen, other.chosen);
    return { kind: "choices", chosen, other: joinTexts(ours.other, other.other) };
  }
  return null;
}

function joinTexts(ours: string, other: string): string {
  if (ours === other || other.trim() === "") return ours;
  return ours.trim() === "" ? other : `${ours}\n${other}`;
}

function unite<T>(ours: readonly T[], others: readonly T[]): readonly T[] {
  const own = new Set(ours.map(valueKey));
  return [...ours, ...others.filter((each) => !own.has(valueKey(each)))];
}
