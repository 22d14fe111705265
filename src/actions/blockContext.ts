import { at } from "../document/at";
import { STEP_FACTS } from "../content/stepFacts";
import type { Language } from "../content/Language";
import type { StepId } from "../content/StepId";
import { blockTag } from "../document/blockTag";
import { bulletStyle } from "../document/bulletStyle";
import type { Section } from "../document/FoundStep";
import { headingLevel } from "../document/headingLevel";
import { ownBookmark } from "../document/StepDescription";
import type { Look } from "../word/queueLook";
import type { StepScan } from "./scan";

/** The tag of a step's text. */
export function textTag(step: StepId): string {
  return blockTag({ step, block: "text" });
}

/** What Word shows on a block's control: at most 64 characters. */
export function blockTitle(words: string): string {
  return `Planhjelp: ${words}`.slice(0, 64);
}

/** A step's heading in a language, without "(steg N)". */
export function stepHeading(step: StepId, language: Language): string {
  return STEP_FACTS.find((facts) => facts.id === step)?.heading[language] ?? "";
}

/** What the look of a block in a section depends on; null for a block outside every step's section. */
export function lookIn({ outline }: StepScan, section: Section | null): Look {
  const heading = section === null ? undefined : outline.paragraphs[section.heading];
  return {
    sectionLevel: (heading === undefined ? null : headingLevel(heading)) ?? 1,
    bulletStyle: bulletStyle(outline.paragraphs),
  };
}

/** The step's section that a paragraph stands in, or null. */
export function sectionAround({ steps }: StepScan, paragraph: number): Section | null {
  const around = steps.value.find(
    ({ section }) => section !== null && section.heading <= paragraph && paragraph < section.end,
  );
  return around?.section ?? null;
}

/** Queues our own hidden bookmark on a step's heading, so that the step is found again whatever becomes of its words. */
export function queueOwnBookmark(scan: StepScan, { heading }: Section, step: StepId): void {
  const found = scan.steps.value.find((each) => each.id === step);
  if (found?.section?.heading === heading && found.candidates[0]?.by === "bookmark") return;
  at(scan.paragraphs, heading).getRange("Content").insertBookmark(ownBookmark(step));
}
