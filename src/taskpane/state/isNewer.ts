import type { PartName } from "../../plan/PartName";
import type { PlanWarning } from "../../plan/PlanWarning";

/** A newer version of the add-in wrote the part: it is not saved over. */
export function isNewer(warnings: readonly PlanWarning[], part: PartName): boolean {
  return warnings.some((warning) => warning.code === "partNewer" && warning.part === part);
}
