import type { Guidance, GuidanceItem, GuidanceTopic } from "../../content/Guidance";
import type { StepContent } from "../../content/Prompt";
import type { Piece } from "../../document/Piece";
import { includedItems } from "../answers/included";
import type { Plan } from "../Plan";
import { citesSource } from "./sentence/citesSource";
import { planSentence } from "./sentence/planSentence";
import { withSources } from "./sentence/sourceNote";

/** So many sentences can be read as one paragraph; more are a list. */
const FEW = 3;

/**
 * What the user has taken from the guidance into the plan: its sentences in the guidance's order, under the headings that
 * the topics have for readers of the plan, or under those of the step's prompts.
 */
export function guidancePieces(plan: Plan, { step, topics }: Guidance, { prompts }: StepContent): readonly Piece[] {
  const included = new Set(includedItems(plan, step));
  const sections = new Map<string, string[]>();
  for (const topic of topics) {
    for (const item of topic.items) {
      if (item.inPlan === undefined || !included.has(item.id)) continue;
      const heading = headingOf(topic, item, prompts)?.[plan.meta.language] ?? "";
      sections.set(heading, [...(sections.get(heading) ?? []), citedSentence(item, plan)]);
    }
  }
  return [...sections].flatMap(([text, sentences]) => [
    ...(text === "" ? [] : [{ kind: "heading", level: 2, text } as const]),
    ...(sentences.length > FEW
      ? sentences.map((sentence) => ({ kind: "bullet", text: sentence }) as const)
      : [{ kind: "paragraph", text: sentences.join(" ") } as const]),
  ]);
}

function headingOf(topic: GuidanceTopic, item: GuidanceItem, prompts: StepContent["prompts"]) {
  const asked = item.prompt ?? topic.prompt;
  return asked === undefined ? topic.heading : prompts.find(({ id }) => id === asked)?.heading;
}

function citedSentence(item: GuidanceItem, plan: Plan): string {
  const { language, hta } = plan.meta;
  return withSources(planSentence(item, plan), citesSource(item) ? [item.source] : [], language, hta);
}
