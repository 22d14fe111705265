import type { SectionId } from "../../content/SectionId";
import { findSteps } from "../../document/headings/findSteps";
import type { Found } from "../../document/headings/Found";
import type { Candidate, FoundStep, OutlineWarning, Section } from "../../document/headings/FoundStep";
import { BLOCK_TAGS } from "../blockTags";
import { normaliseText } from "../../document/text/normaliseText";
import { sectionAt } from "../../document/headings/sectionAt";
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

/** A section, or the outcome that says why there is none. */
export type Located =
  | { readonly kind: "located"; readonly section: Section }
  | { readonly kind: "choose"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "missing" };

/** What the scan found of one of our sections. */
export function foundSection(
  { steps, references }: Pick<StepScan, "steps" | "references">,
  section: SectionId,
): FoundStep | undefined {
  return [...steps.value, references].find(({ id }) => id === section);
}

/** Finds a section. `chosen` is the user's choice among candidates of an earlier scan, trusted while its text still stands there. */
export function locate(scan: StepScan, section: SectionId, chosen?: Candidate): Located {
  const found = foundSection(scan, section);
  const { paragraphs } = scan.outline;
  const known = found?.candidates.find(({ paragraph }) => paragraph === chosen?.paragraph);
  if (chosen !== undefined && sameText((known ?? paragraphs[chosen.paragraph])?.text, chosen.text)) {
    return { kind: "located", section: sectionAt(paragraphs, chosen.paragraph) };
  }
  if (found?.section) return { kind: "located", section: found.section };
  return found === undefined || found.candidates.length === 0
    ? { kind: "missing" }
    : { kind: "choose", candidates: found.candidates };
}

function sameText(a: string | undefined, b: string): boolean {
  return a !== undefined && normaliseText(a) === normaliseText(b);
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
