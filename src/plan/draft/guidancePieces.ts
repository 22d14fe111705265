import type { Guidance, GuidanceItem } from "../../content/Guidance";
import type { Piece } from "../../document/Piece";
import { includedItems } from "../included";
import type { Plan } from "../Plan";
import { withSource } from "./choicePieces";
import { planSentence } from "./planSentence";
import { sourceNote } from "./sourceNote";

/**
 * What the user has taken from the guidance into the plan: under each topic's title its sentences in the guidance's order,
 * those of one source as one paragraph that names it.
 */
export function guidancePieces(plan: Plan, { step, topics }: Guidance): readonly Piece[] {
  const included = new Set(includedItems(plan, step));
  return topics.flatMap(({ title, items }) => {
    const taken = items.filter(({ id, inPlan }) => inPlan !== undefined && included.has(id));
    if (taken.length === 0) return [];
    return [{ kind: "heading", level: 2, text: title[plan.meta.language] } as const, ...paragraphs(plan, taken)];
  });
}

function paragraphs(plan: Plan, items: readonly GuidanceItem[]): readonly Piece[] {
  const groups: { note: string; sentences: string[] }[] = [];
  for (const item of items) {
    const note = sourceNote(item.source, plan.meta.language);
    const text = planSentence(item, plan);
    const last = groups.at(-1);
    if (last?.note === note) last.sentences.push(text);
    else groups.push({ note, sentences: [text] });
  }
  return groups.map(({ note, sentences }) => ({ kind: "paragraph", text: withSource(sentences.join(" "), note) }));
}
