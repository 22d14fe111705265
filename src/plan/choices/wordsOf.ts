import { OWN_WORDS } from "../../content/ownWords";
import { nounForms } from "./nounForms";
import { ownWord } from "./planChoice";
import type { Plan } from "../Plan";

/** Texts by the names that stand for them in the content, in braces. */
export type Words = Readonly<Record<string, string>>;

/**
 * What the plan calls things, in the plan's language: the municipality's own words by their ids, else the standard ones. What
 * the content calls `{unit}`, `{theUnit}`, `{units}`, `{theUnits}` and `{eachUnit}` are the forms of the word for a unit, and
 * `{thePlan}` is the document in one word: "planen", "strategien".
 */
export function wordsOf(plan: Plan): Words {
  const { language } = plan.meta;
  const named = Object.fromEntries(
    OWN_WORDS.map(({ id, standard }) => [id, ownWord(plan, id).trim() || standard[language]]),
  );
  const unit = nounForms(named["unit"] ?? "", language);
  const thePlan = /strategi$/iu.test(named["document"] ?? "") ? "strategien" : "planen";
  return {
    ...named,
    unit: unit.one,
    theUnit: unit.theOne,
    units: unit.many,
    theUnits: unit.theMany,
    eachUnit: unit.each,
    thePlan,
  };
}
