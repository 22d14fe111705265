import type { SectionId } from "../../content/SectionId";
import { at } from "../../document/at";
import { coverPlaceholders, type Place } from "../../document/front/findFront";
import { findSteps } from "../../document/headings/findSteps";
import { isOnlyWords, ownerBelow } from "../../document/headings/planInsertion";
import { sectionContent } from "../../document/headings/sectionContent";
import type { Outline } from "../../document/Outline";
import { STEP_DESCRIPTIONS } from "../stepDescriptions";

/** A line of the template that still stands in the document, exactly as the template has it. */
export interface TemplateLineLeft extends Place {
  /** The section that it stands in; null for the cover's line, which writeFront fills in. */
  readonly section: SectionId | null;
  /** It can be taken out: nothing but words, in no content control. */
  readonly canGo: boolean;
  /** Text of the user's stands right below: they may have answered under the line, or mean it as a heading. */
  readonly hasTextBelow: boolean;
}

/** The lines of the template that are left, in their order. The contents list is not looked at. */
export function templateLinesLeft(outline: Outline): readonly TemplateLineLeft[] {
  const steps = findSteps(outline, STEP_DESCRIPTIONS).value;
  const inSections = STEP_DESCRIPTIONS.flatMap(({ id, templateLines }, index) => {
    const { section } = at(steps, index);
    const content = section === null ? [] : sectionContent(outline, section, templateLines);
    return content.flatMap(({ owner, index: paragraph }, position): TemplateLineLeft[] => {
      if (owner !== "template") return [];
      const line = at(outline.paragraphs, paragraph);
      const hasTextBelow = ownerBelow(content, position) === "user";
      return [{ paragraph, text: line.text, section: id as SectionId, canGo: isOnlyWords(line), hasTextBelow }];
    });
  });
  const onCover = coverPlaceholders(outline).map((place): TemplateLineLeft => {
    return { ...place, section: null, canGo: false, hasTextBelow: false };
  });
  return [...onCover, ...inSections].sort((one, other) => one.paragraph - other.paragraph);
}
