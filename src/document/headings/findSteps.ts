import { at } from "../at";
import { parseBlockTag } from "../block/blockTag";
import { findCandidates } from "./findCandidates";
import type { Found } from "./Found";
import type { Candidate, FoundStep, OutlineWarning } from "./FoundStep";
import { headingWords } from "./headingWords";
import type { Outline } from "../Outline";
import { sectionAt } from "./sectionAt";
import { sectionContent, sectionState } from "./sectionContent";
import type { StepDescription } from "./StepDescription";

/**
 * Finds the steps in a document, whatever state it is in. A step with several possible headings is reported, never
 * guessed.
 */
export function findSteps(
  outline: Outline,
  steps: readonly StepDescription[],
): Found<readonly FoundStep[], OutlineWarning> {
  const candidates = findCandidates(outline, steps);
  const value = steps.map((step) => describe(step, candidates.get(step.id) ?? [], outline));
  return { value, warnings: [...warnings(value, steps), ...doubledBlocks(outline)] };
}

function describe(step: StepDescription, candidates: readonly Candidate[], outline: Outline): FoundStep {
  const [only, ...more] = candidates;
  if (only === undefined || more.length > 0) {
    return { id: step.id, section: null, candidates, state: "empty", blocks: [], templateLinesLeft: 0 };
  }
  const section = sectionAt(outline.paragraphs, only.paragraph);
  const content = sectionContent(outline, section, step.templateLines);
  const tags = content.flatMap(({ index, owner }) => {
    const control = owner === "ours" ? at(outline.paragraphs, index).control : null;
    return control === null ? [] : [control.tag];
  });
  return {
    id: step.id,
    section,
    candidates,
    state: sectionState(content),
    blocks: [...new Set(tags)],
    templateLinesLeft: content.filter(({ owner }) => owner === "template").length,
  };
}

function warnings(found: readonly FoundStep[], steps: readonly StepDescription[]): OutlineWarning[] {
  const each = found.flatMap((step, index): OutlineWarning[] => {
    const [first, ...more] = step.candidates;
    if (first === undefined) return [{ code: "stepMissing", step: step.id }];
    if (more.length > 0) return [{ code: "stepDoubled", step: step.id }];
    return isRenamed(first, at(steps, index)) ? [{ code: "headingRenamed", step: step.id, text: first.text }] : [];
  });
  const order = found.flatMap((step) => (step.section === null ? [] : [step.section.heading]));
  const sorted = order.every((heading, index) => index === 0 || at(order, index - 1) < heading);
  return sorted ? each : [...each, { code: "stepsOutOfOrder" }];
}

function isRenamed(candidate: Candidate, step: StepDescription): boolean {
  const { words } = headingWords(candidate.text);
  return !step.names.some((name) => headingWords(name).words === words);
}

function doubledBlocks({ paragraphs }: Outline): OutlineWarning[] {
  const controls = new Map<string, Set<number>>();
  for (const { control } of paragraphs) {
    if (control === null || parseBlockTag(control.tag) === null) continue;
    controls.set(control.tag, (controls.get(control.tag) ?? new Set()).add(control.id));
  }
  return [...controls].flatMap(([tag, ids]) => (ids.size > 1 ? [{ code: "blockDoubled" as const, tag }] : []));
}
