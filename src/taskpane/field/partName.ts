import type { AllStrings } from "../words/useAllStrings";
import { TABLE_FACTS } from "../../content/tables/tableFacts";
import { isTablePart, type PartName } from "../../plan/stored/PartName";
import type { Language } from "../../content/Language";
import { factsOf } from "../words/factsOf";

/** What a part of the plan is called: "Steg 2", "Handlingsplan", a table's title. */
export function partName(part: PartName, { fields, measures }: AllStrings, language: Language): string {
  switch (part) {
    case "meta":
    case "choices":
    case "reflections":
    case "previous":
      return fields[part];
    case "inWord":
    case "measures":
      return measures.title;
    default:
      return isTablePart(part)
        ? (TABLE_FACTS.find(({ id }) => id === part)?.title[language] ?? part)
        : fields.step(factsOf(part).number);
  }
}
