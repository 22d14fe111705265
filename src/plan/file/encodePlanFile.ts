import { emptyPlan } from "../emptyPlan";
import { encodePart } from "../stored/encodePart";
import { PART_NAMES, type PartName } from "../stored/PartName";
import type { PartVersion } from "../stored/PartVersion";
import type { Plan } from "../Plan";
import { NAMESPACE, VERSION } from "../stored/xml/namespace";

/** In a file nobody writes at the same time as others. */
const IN_FILE: PartVersion = { revision: 1, by: "", seen: {} };

/**
 * The plan as a file: one `<plan>` with the parts that hold something, and with the common one always. What belongs to one
 * document, the hashes of its blocks and the rows of its tables in Word, is left out. Conflicts are kept.
 */
export function encodePlanFile(plan: Plan, exportedAt: Date): string {
  const exported = exportedAt.toISOString().replace(/\.\d+/u, "");
  const free: Plan = { ...plan, written: {}, inWord: {} };
  const parts = PART_NAMES.filter((part) => part === "meta" || holdsSomething(free, part));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<plan xmlns="${NAMESPACE}" version="${VERSION}" exported="${exported}">`,
    ...parts.map((part) => encodePart(free, part, IN_FILE)),
    "</plan>",
    "",
  ].join("\n");
}

function holdsSomething(plan: Plan, part: PartName): boolean {
  return encodePart(plan, part, IN_FILE) !== encodePart(emptyPlan("nb"), part, IN_FILE);
}
