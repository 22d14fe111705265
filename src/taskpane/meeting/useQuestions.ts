import { useMemo } from "react";
import { loadAllGuidance } from "../../content/loadAllGuidance";
import type { Plan } from "../../plan/Plan";
import { questionsIn } from "../../plan/questions/askedQuestions";
import type { AskedQuestions } from "../../plan/questions/minutes";
import { useLoaded, type Loaded } from "../loading/useLoaded";
import { useOwnWords } from "../loading/useOwnWords";

/** What a meeting can be about, by the questions' ids. */
export interface MeetingQuestions {
  readonly asked: AskedQuestions;
  /** The titles of the topics that they belong to. */
  readonly topics: Readonly<Record<string, string>>;
}

/** The questions of all guidance, in the plan's language and the municipality's own words. */
export function useQuestions(plan: Plan): Loaded<MeetingQuestions> {
  const loaded = useOwnWords(useLoaded(loadAllGuidance, null), plan);
  const { language } = plan.meta;
  const guidance = loaded.kind === "loaded" ? loaded.value : null;
  const value = useMemo((): MeetingQuestions | null => {
    if (guidance === null) return null;
    const topics = guidance.flatMap((each) => each.topics);
    const titles = topics.flatMap(({ title, items }) => items.map(({ id }) => [id, title[language]] as const));
    return { asked: questionsIn(guidance, language), topics: Object.fromEntries(titles) };
  }, [guidance, language]);
  return loaded.kind !== "loaded" || value === null ? (loaded as Loaded<MeetingQuestions>) : { kind: "loaded", value };
}
