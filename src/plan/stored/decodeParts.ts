import type { Language } from "../../content/Language";
import { LINKED_PARTS, linkAlike, numberThread } from "../thread/migrateThread";
import { mergePart } from "../merge/mergePart";
import type { Plan } from "../Plan";
import { type DecodedPlan, readParts } from "./readParts";

/**
 * The plan that stands in custom XML parts, in any order. `language` is for a document without a plan. Answers to
 * prompts that this version does not know are kept; of a part that is there twice both contents are. `like` is the plan that the parts belong to, where they are not all of it. Never throws: what
 * cannot be read is a warning.
 */
export function decodeParts(xmls: readonly string[], language: Language, like?: Plan): DecodedPlan {
  const read = readParts(xmls, language, mergePart);
  return { ...read, plan: migrate(read, like) };
}

/** The plan as today's format has it. A format that is added gets its change here: every one ever written is read. */
function migrate({ plan, old }: DecodedPlan, like: Plan | undefined): Plan {
  const numbered = numberThread(plan);
  return old.some((part) => LINKED_PARTS.includes(part)) ? linkAlike(numbered, like) : numbered;
}
