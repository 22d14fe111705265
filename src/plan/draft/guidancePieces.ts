import type { Guidance, GuidanceItem } from "../../content/Guidance";
import type { Localized } from "../../content/Language";
import type { SourceRef } from "../../content/Source";
import type { Piece } from "../../document/Piece";
import { includedItems } from "../answers/included";
import type { Plan } from "../Plan";
import { planSentence } from "./planSentence";
import { sourceNote, withSources } from "./sourceNote";

/** Topics have titles for those who write the plan; this one is for those who read it. */
const HEADING: Localized = { nb: "Dette bygger planen på", nn: "Dette byggjer planen på" };

/**
 * What the user has taken from the guidance into the plan: its sentences in the guidance's order, topic by topic, those of
 * one source as one paragraph that names it.
 */
export function guidancePieces(plan: Plan, { step, topics }: Guidance): readonly Piece[] {
  const included = new Set(includedItems(plan, step));
  const text = topics.flatMap(({ items }) =>
    paragraphs(
      plan,
      items.filter(({ id, inPlan }) => inPlan !== undefined && included.has(id)),
    ),
  );
  return text.length === 0 ? [] : [{ kind: "heading", level: 2, text: HEADING[plan.meta.language] }, ...text];
}

function paragraphs(plan: Plan, items: readonly GuidanceItem[]): readonly Piece[] {
  const { language } = plan.meta;
  const groups: { note: string; source: SourceRef; sentences: string[] }[] = [];
  for (const item of items) {
    const note = sourceNote(item.source, language);
    const text = planSentence(item, plan);
    const last = groups.at(-1);
    if (last?.note === note) last.sentences.push(text);
    else groups.push({ note, source: item.source, sentences: [text] });
  }
  return groups.map(({ source, sentences }) => ({
    kind: "paragraph",
    text: withSources(sentences.join(" "), [source], language),
  }));
}
