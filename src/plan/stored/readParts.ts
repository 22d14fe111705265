import type { Language } from "../../content/Language";
import { emptyPlan } from "../emptyPlan";
import type { PartStates } from "../merge/mergePart";
import type { PartName } from "./PartName";
import type { PartVersion } from "./PartVersion";
import type { Plan } from "../Plan";
import type { PlanWarning } from "./PlanWarning";
import { type ParsedPart, parsePart } from "./xml/parsePart";
import { readContent, type ReadContent } from "./xml/readContent";

/** So many more parts of one name are merged: two panes make two of one, and whoever makes hundreds wants to keep us busy. */
const MOST_DOUBLES = 50;

/** What the stored parts hold. */
export interface DecodedPlan {
  readonly plan: Plan;
  /** The version of each part that was read; of doubled ones that of the first. */
  readonly versions: Readonly<Partial<Record<PartName, PartVersion>>>;
  /** Parts that were read in a format before today's. */
  readonly old: readonly PartName[];
  /** By the order given: which part it is, or null where it was ignored or is a double (see the warnings). */
  readonly parts: readonly (PartName | null)[];
  readonly warnings: readonly PlanWarning[];
}

/** What is made of a part that is there twice. */
export type MergeDouble = (part: PartName, states: PartStates) => Plan;

/**
 * As decodeParts, for who has not fetched what merges and makes old formats today's: `merge` is only asked where a part is there
 * twice, and what is `old` stands as it was read.
 */
export function readParts(xmls: readonly string[], language: Language, merge: MergeDouble): DecodedPlan {
  const start: DecodedPlan = {
    ...{ plan: emptyPlan(language), versions: {}, old: [] },
    ...{ parts: xmls.map(() => null), warnings: [] },
  };
  const parsed = xmls.map(parsePart);
  const sound = parsed
    .filter((each) => "root" in each)
    .sort((a, b) => b.version.revision - a.version.revision || a.index - b.index);
  const warnings = parsed.filter((each) => "code" in each);
  const decoded = sound.reduce<DecodedPlan>((sofar, each) => addPart(sofar, each, merge), { ...start, warnings });
  return { ...decoded, old: sound.filter(({ isOld }) => isOld).map(({ part }) => part) };
}

function addPart(sofar: DecodedPlan, parsed: ParsedPart, merge: MergeDouble): DecodedPlan {
  const { plan, parts } = sofar;
  const { index, part, root } = parsed;
  try {
    if (!parts.includes(part)) return withContent(sofar, parsed, readContent(plan, part, root));
    const doubles = sofar.warnings.filter((each) => each.code === "partDoubled" && each.part === part);
    if (doubles.length === MOST_DOUBLES) {
      return { ...sofar, warnings: [...sofar.warnings, { code: "partTooLong", index, part }] };
    }
    const nothing = emptyPlan(plan.meta.language);
    const theirs = readContent(nothing, part, root).plan;
    const merged = merge(part, { base: nothing, theirs, ours: plan });
    return { ...sofar, plan: merged, warnings: [...sofar.warnings, { code: "partDoubled", index, part }] };
  } catch {
    return { ...sofar, warnings: [...sofar.warnings, { code: "partBroken", index, part }] };
  }
}

function withContent(
  { versions, parts, warnings, old }: DecodedPlan,
  { index, part, version, isCut }: ParsedPart,
  { plan, isRenumbered }: ReadContent,
): DecodedPlan {
  const isOther = isCut || isRenumbered;
  return {
    ...{ plan, old },
    versions: { ...versions, [part]: version },
    parts: parts.with(index, part),
    warnings: isOther ? [...warnings, { code: "partRenumbered", index, part }] : warnings,
  };
}
