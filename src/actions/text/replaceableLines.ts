import { STEP_FACTS } from "../../content/stepFacts";
import type { ReplaceableLine } from "../../document/headings/planInsertion";
import type { SectionRequest } from "./SectionRequest";

/** The template's lines of the step, with whether the request's text takes their place. */
export function replaceableLines({ step, pieces, answered }: SectionRequest): readonly ReplaceableLine[] {
  const hasHeading = pieces.some((piece) => piece.kind === "heading");
  const lines = STEP_FACTS.find((facts) => facts.id === step)?.templateLines ?? [];
  return lines.map(({ text, replacedBy }) => ({
    text,
    replaced:
      replacedBy === "text" || (replacedBy === "heading" ? hasHeading : replacedBy.some((id) => answered.includes(id))),
  }));
}
