import type { SectionId } from "../../content/SectionId";
import { at } from "../../document/at";
import { stepNumberIn, type StepNumber } from "../../document/front/stepNumberIn";
import { findSteps } from "../../document/headings/findSteps";
import type { Outline } from "../../document/Outline";
import { STEP_DESCRIPTIONS } from "../stepDescriptions";

/** A heading of a step with the step's number in it. */
export interface NumberedHeading extends StepNumber {
  readonly step: SectionId;
  /** Index in Outline.paragraphs. */
  readonly paragraph: number;
  /** As it stands. */
  readonly text: string;
}

/** The headings of our steps that carry "(steg N)" and can do without. Those in somebody's content control, which may be locked, do not count. */
export function stepNumberInHeading(outline: Outline): readonly NumberedHeading[] {
  const steps = findSteps(outline, STEP_DESCRIPTIONS).value;
  return STEP_DESCRIPTIONS.flatMap(({ id, number }, index) => {
    const { section, candidates } = at(steps, index);
    if (section === null || number === null) return [];
    const from = candidates[0]?.from ?? section.heading;
    return [...new Set([from, section.heading])].flatMap((paragraph) => {
      const { text, control } = at(outline.paragraphs, paragraph);
      const found = control === null ? stepNumberIn(text, number) : null;
      return found === null ? [] : [{ step: id as SectionId, paragraph, text, ...found }];
    });
  });
}
