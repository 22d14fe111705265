import type { Guidance } from "../../content/Guidance";
import type { Language } from "../../content/Language";
import { withOwnWords } from "../choices/ownWording";
import type { Plan } from "../Plan";
import type { AskedQuestions } from "./minutes";
import { questionIn } from "./questionIn";

/** All that can be asked in a meeting, by its id, in the plan's language and the municipality's own words. */
export function askedQuestions(guidance: readonly Guidance[], plan: Plan): AskedQuestions {
  return questionsIn(withOwnWords(guidance, plan), plan.meta.language);
}

/** What can be asked of guidance that is in the municipality's own words already. */
export function questionsIn(guidance: readonly Guidance[], language: Language): AskedQuestions {
  const items = guidance.flatMap(({ topics }) => topics.flatMap((topic) => topic.items));
  return Object.fromEntries(items.map(({ id, text }) => [id, questionIn(text[language])]));
}
