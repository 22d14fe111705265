import type { Language } from "../../content/Language";
import { REFERENCES_FACTS } from "../../content/referencesFacts";
import { REFERENCES, type SectionId } from "../../content/SectionId";
import { factsOf } from "./factsOf";

/** A section's heading, as the template has it. */
export function sectionName(section: SectionId, language: Language): string {
  return section === REFERENCES ? REFERENCES_FACTS.heading[language] : factsOf(section).heading[language];
}
