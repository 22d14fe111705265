import { INCLUDED } from "../../plan/answers/included";
import { isTablePart } from "../../plan/stored/PartName";
import { MEASURE_TEXTS } from "../../plan/measures/Measure";
import { NOTES } from "../../plan/notes";
import type { Page } from "../state/Page";
import type { FieldRef } from "../state/FieldRef";
import type { FieldWords } from "./FieldWords";

/** The page that shows a field and, beneath it, its conflict. With the content known, a prompt that is no more has none of its own. */
export function pageOfField({ part, field }: FieldRef, words?: FieldWords): Page {
  switch (part) {
    case "meta":
      return { kind: "start" };
    case "measures":
      return hasFormField(field) ? { kind: "measures" } : { kind: "conflicts" };
    case "choices":
    case "reflections":
    case "inWord":
    case "previous":
      return { kind: "conflicts" };
    default: {
      if (isTablePart(part) || field === INCLUDED || field === NOTES) return { kind: "conflicts" };
      const prompts = words?.steps[part]?.prompts;
      const isKnown = prompts?.some(({ id }) => id === field) ?? true;
      return isKnown ? { kind: "step", step: part } : { kind: "conflicts" };
    }
  }
}

/** Of "T1.need". */
function hasFormField(field: string): boolean {
  const name = field.slice(field.indexOf(".") + 1);
  return [...MEASURE_TEXTS, "status"].includes(name);
}
