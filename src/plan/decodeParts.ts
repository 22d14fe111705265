import type { Language } from "../content/Language";
import { emptyPlan } from "./emptyPlan";
import type { PartName } from "./PartName";
import type { Plan } from "./Plan";
import type { PlanWarning } from "./PlanWarning";
import { PartError } from "./xml/PartError";
import { type ParsedPart, parsePart } from "./xml/parsePart";
import { readContent } from "./xml/readContent";

/** What the stored parts hold. */
export interface DecodedPlan {
  readonly plan: Plan;
  /** The revision of each part that was read. */
  readonly revisions: Readonly<Partial<Record<PartName, number>>>;
  /** By the order given: which part it is, or null where it was ignored (see the warnings). */
  readonly parts: readonly (PartName | null)[];
  readonly warnings: readonly PlanWarning[];
}

/**
 * The plan that stands in custom XML parts, in any order. `language` is for a document without a plan. Answers to
 * prompts that this version does not know are kept. Never throws: what cannot be read is a warning.
 */
export function decodeParts(xmls: readonly string[], language: Language): DecodedPlan {
  const start: DecodedPlan = { plan: emptyPlan(language), revisions: {}, parts: xmls.map(() => null), warnings: [] };
  const parsed = xmls.map(parsePart);
  const sound = parsed.filter((each) => "root" in each).sort((a, b) => b.revision - a.revision || a.index - b.index);
  const warnings = parsed.filter((each) => "code" in each);
  return sound.reduce(addPart, { ...start, warnings });
}

function addPart(sofar: DecodedPlan, { index, part, revision, root }: ParsedPart): DecodedPlan {
  if (sofar.parts.includes(part)) {
    return { ...sofar, warnings: [...sofar.warnings, { code: "partDoubled", index, part }] };
  }
  try {
    return {
      plan: readContent(sofar.plan, part, root),
      revisions: { ...sofar.revisions, [part]: revision },
      parts: sofar.parts.with(index, part),
      warnings: sofar.warnings,
    };
  } catch (error) {
    if (!(error instanceof PartError)) throw error;
    return { ...sofar, warnings: [...sofar.warnings, { code: "partBroken", index, part }] };
  }
}
