import type { GuidanceItem, GuidanceKind } from "../../../content/Guidance";
import type { SourceId } from "../../../content/Source";

/**
 * What is somebody else's word when it stands in a plan: what laws and agreements say, and how a work that others cite too
 * defines a thing. All else the municipality says of itself, wherever the thought came from.
 */
const CITED: Readonly<Partial<Record<GuidanceKind, readonly SourceId[]>>> = {
  legal: ["hta", "ha", "aml", "hms"],
  definition: ["lai", "veil", "ks", "kbu"],
};

/** Whether the item's source is named where it stands in a plan. The list of references names it either way. */
export function citesSource({ kind, source }: GuidanceItem): boolean {
  return CITED[kind]?.includes(source.id) ?? false;
}
