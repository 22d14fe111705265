import type { SectionId } from "../../content/SectionId";
import { findSteps } from "../../document/headings/findSteps";
import type { Found } from "../../document/headings/Found";
import type { Candidate, FoundStep, OutlineWarning } from "../../document/headings/FoundStep";
import { BLOCK_TAGS } from "../blockTags";
import { STEP_BOOKMARKS, STEP_DESCRIPTIONS, REFERENCES_DESCRIPTION } from "../../plan/stepDescriptions";
import { readScan, type Scan } from "../../word/read/readScan";
import type { WordContext } from "../../word/WordContext";
import { at } from "../../document/at";
import type { Outline } from "../../document/Outline";

/** A scan with the steps found in it. */
export interface StepScan extends Scan {
  readonly steps: Found<readonly FoundStep[], OutlineWarning>;
  /** The section of the list of references. */
  readonly references: FoundStep;
}

/** Reads the document, finds the steps, and sends whatever else has been queued. One round trip (see readScan). */
export async function readStepScan(context: WordContext): Promise<StepScan> {
  const scan = await readScan(context, { ...STEP_BOOKMARKS, blocks: BLOCK_TAGS });
  const steps = findSteps(scan.outline, STEP_DESCRIPTIONS);
  return { ...scan, steps, references: findReferences(scan.outline, steps.value) };
}

/** What the scan found of one of our sections. */
export function foundSection(
  { steps, references }: Pick<StepScan, "steps" | "references">,
  section: SectionId,
): FoundStep | undefined {
  return [...steps.value, references].find(({ id }) => id === section);
}

/**
 * Finds the heading that the list of references stands under. A heading "Kilder" inside a step belongs to that step, unless
 * the step is the document's last.
 */
function findReferences(outline: Outline, steps: readonly FoundStep[]): FoundStep {
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
