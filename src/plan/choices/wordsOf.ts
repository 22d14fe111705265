import { OWN_WORDS } from "../../content/ownWords";
import { ownWord } from "./planChoice";
import type { Plan } from "../Plan";

/** What the plan calls things, by the word's id: the municipality's own word, else the standard one in the plan's language. */
export function wordsOf(plan: Plan): Readonly<Record<string, string>> {
  const { language } = plan.meta;
  return Object.fromEntries(OWN_WORDS.map(({ id, standard }) => [id, ownWord(plan, id).trim() || standard[language]]));
}
