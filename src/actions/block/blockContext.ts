import { at } from "../../document/at";
import { STEP_FACTS } from "../../content/stepFacts";
import type { Language } from "../../content/Language";
import { REFERENCES_FACTS } from "../../content/referencesFacts";
import { REFERENCES, type SectionId } from "../../content/SectionId";
import { bulletStyle } from "../../document/bulletStyle";
import type { Section } from "../../document/headings/FoundStep";
import { headingLevel } from "../../document/headings/headingLevel";
import { ownBookmark } from "../../document/headings/StepDescription";
import type { Look } from "../../word/write/queueLook";
import { foundSection, type StepScan } from "../document/scan";

/** What Word shows on a block's control: at most 64 characters. */
export function blockTitle(words: string): string {
  return `Planhjelp: ${words}`.slice(0, 64);
}

/** A section's heading in a language, without "(steg N)". */
export function sectionHeading(section: SectionId, language: Language): string {
  if (section === REFERENCES) return REFERENCES_FACTS.heading[language];
  return STEP_FACTS.find((facts) => facts.id === section)?.heading[language] ?? "";
}

/** The level of a section's heading; 1 outside every section, which null stands for. */
export function levelIn({ outline }: StepScan, section: Section | null): number {
  const heading = section === null ? undefined : outline.paragraphs[section.heading];
  return (heading === undefined ? null : headingLevel(heading)) ?? 1;
}

/** What the look of a block in a section depends on; null for a block outside every section. */
export function lookIn(scan: StepScan, section: Section | null, language: Language): Look {
  return { sectionLevel: levelIn(scan, section), bulletStyle: bulletStyle(scan.outline.paragraphs), language };
}

/** The section of ours that a paragraph stands in, or null. The references may stand within a step. */
export function sectionAround({ steps, references }: StepScan, paragraph: number): Section | null {
  const around = [references, ...steps.value].find(
    ({ section }) => section !== null && section.heading <= paragraph && paragraph < section.end,
  );
  return around?.section ?? null;
}

/**
 * Queues our own hidden bookmark on a section's heading, so that it is found again whatever becomes of its words. Not in
 * somebody's content control: that may be locked, and our block in the section tells as well.
 */
export function queueOwnBookmark(scan: StepScan, { heading }: Section, section: SectionId): void {
  const found = foundSection(scan, section);
  if (found?.section?.heading === heading && found.candidates[0]?.by === "bookmark") return;
  if (at(scan.outline.paragraphs, heading).control !== null) return;
  at(scan.paragraphs, heading).getRange("Content").insertBookmark(ownBookmark(section));
}
