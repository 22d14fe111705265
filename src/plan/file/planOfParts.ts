import { decodeParts } from "../stored/decodeParts";
import { problem, type ReadPlanFile } from "./PlanFileProblem";

/** The plan in the parts of a file, without what belongs to the document that they stood in. */
export function planOfParts(parts: readonly string[]): ReadPlanFile {
  const { plan, parts: read, warnings } = decodeParts(parts, "nb");
  if (read.some((part) => part !== null)) return { kind: "plan", plan: { ...plan, written: {}, inWord: {} }, warnings };
  if (warnings.some(({ code }) => code === "partTooLong")) return problem("tooManyRows");
  return problem(warnings.some(({ code }) => code === "partNewer") ? "newer" : "broken");
}
