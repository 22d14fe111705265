import { at } from "../../document/at";
import { findSteps } from "../../document/headings/findSteps";
import type { Candidate, FoundStep } from "../../document/headings/FoundStep";
import type { Outline } from "../../document/Outline";
import { REFERENCES_DESCRIPTION, STEP_DESCRIPTIONS } from "../../plan/stepDescriptions";

/**
 * Finds the heading that the list of references stands under. A heading "Kilder" inside a step belongs to that step, unless
 * the step is the document's last.
 */
export function findReferences(outline: Outline, steps: readonly FoundStep[]): FoundStep {
  const all = findSteps(outline, [...STEP_DESCRIPTIONS, REFERENCES_DESCRIPTION]).value;
  const found = at(all, all.length - 1);
  const candidates = found.candidates.filter((candidate) => candidate.by !== "words" || !isInStep(candidate, steps));
  return candidates.length === found.candidates.length ? found : { ...found, candidates, section: null, blocks: [] };
}

function isInStep({ paragraph }: Candidate, steps: readonly FoundStep[]): boolean {
  const sections = steps.flatMap(({ section }) => section ?? []);
  const last = Math.max(...sections.map(({ heading }) => heading));
  return sections.some(({ heading, end }) => heading < paragraph && paragraph < end && heading !== last);
}
