import type { PartName } from "../../plan/stored/PartName";
import type { Store } from "../../plan/stored/Store";

/** A newer version of the add-in wrote the part: it is not saved over. */
export function isNewer({ parts }: Store, part: PartName): boolean {
  return parts[part]?.newer ?? false;
}
