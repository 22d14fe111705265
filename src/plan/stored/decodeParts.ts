import type { Language } from "../../content/Language";
import { mergePart } from "../merge/mergePart";
import { type DecodedPlan, readParts } from "./readParts";

/**
 * The plan that stands in custom XML parts, in any order. `language` is for a document without a plan. Answers to
 * prompts that this version does not know are kept; of a part that is there twice both contents are. Never throws: what
 * cannot be read is a warning.
 */
export function decodeParts(xmls: readonly string[], language: Language): DecodedPlan {
  return readParts(xmls, language, mergePart);
}
