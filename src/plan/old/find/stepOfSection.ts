import { STEP_IDS, type StepId } from "../../../content/StepId";
import { findCandidates } from "../../../document/headings/findCandidates";
import type { Outline } from "../../../document/Outline";
import { normaliseText } from "../../../document/text/normaliseText";
import { STEP_DESCRIPTIONS } from "../../stepDescriptions";
import type { OldSection } from "./sections";
import { STEP_PHRASES, STEP_WORDS, WEAK_STEP_WORDS } from "./stepWords";

/** "Vedlegg A: ", "2 | ", "3.1 ". */
const LEAD = /^(?:vedlegg|appendiks)\s*(?:\d{1,2}|[a-z])?\b\s*[.:–|-]*\s*|^[\divx.]+[.)]?\s*[|:–-]*\s+/iu;

/**
 * The step that each section belongs to, null for none: by KS's own headings, whose parts all are the step's, else by words,
 * else as the section that it is a part of.
 */
export function stepsOf(sections: readonly OldSection[]): readonly (StepId | null)[] {
  const exact = exactSteps(sections);
  const isExact: boolean[] = [];
  const steps: (StepId | null)[] = [];
  for (const [index, { heading, parent }] of sections.entries()) {
    const own = exact.get(index);
    const above = parent === null ? null : (steps[parent] ?? null);
    const isInExact = parent !== null && isExact[parent] === true;
    isExact.push(own !== undefined || isInExact);
    steps.push(own ?? (isInExact ? above : byWords(heading, above)));
  }
  return steps;
}

/** The headings that are KS's, by the index of the section. */
function exactSteps(sections: readonly OldSection[]): ReadonlyMap<number, StepId> {
  const candidates = findCandidates(outlineOf(sections), STEP_DESCRIPTIONS);
  return new Map(STEP_IDS.flatMap((step) => (candidates.get(step) ?? []).map(({ paragraph }) => [paragraph, step])));
}

function outlineOf(sections: readonly OldSection[]): Outline {
  const paragraphs = sections.map(({ heading, level }) => ({
    text: heading,
    style: level === 0 ? "Normal" : `Heading${level}`,
    styleName: "",
    outlineLevel: level === 0 ? 10 : level,
    inTable: false,
    tableLevel: 0,
    inList: false,
    control: null,
  }));
  return { paragraphs, bookmarks: [] };
}

function byWords(heading: string, above: StepId | null): StepId | null {
  const text = normaliseText(heading).replace(LEAD, "");
  const phrase = STEP_PHRASES.find(({ pattern }) => pattern.test(text));
  if (phrase !== undefined) return phrase.step;
  return firstOf(STEP_WORDS, text) ?? above ?? firstOf(WEAK_STEP_WORDS, text);
}

/** Of the words that stand in the heading the step of the first. */
function firstOf(all: typeof STEP_WORDS, text: string): StepId | null {
  const found = all
    .map(({ pattern, step }) => ({ step, at: text.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  return found[0]?.step ?? null;
}
