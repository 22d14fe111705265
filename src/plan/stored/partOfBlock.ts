import { STEP_IDS } from "../../content/StepId";
import { TABLE_IDS } from "../../content/tables/tableIds";
import { parseBlockTag } from "../../document/block/blockTag";
import { tagOfEntry } from "./kept";
import type { PartName } from "./PartName";
import { STATUS_TAG } from "../status/statusBlock";

/** The part in which an entry of `Plan.written` stands: that whose content its block shows. A tag of no known block goes with what is common. */
export function partOfBlock(entry: string): PartName {
  const tag = tagOfEntry(entry);
  const address = parseBlockTag(tag);
  if (address?.block === "handlingsplan" || tag === STATUS_TAG) return "measures";
  const table = TABLE_IDS.find((id) => id === address?.block);
  return table ?? STEP_IDS.find((id) => id === address?.step) ?? "meta";
}
