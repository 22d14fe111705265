import { STEP_IDS, type StepId } from "../../content/StepId";
import type { Candidate, FoundStep } from "../../document/headings/FoundStep";

/** The step whose heading stands last before a candidate; null where none does. */
export function stepBefore({ paragraph }: Candidate, found: readonly FoundStep[]): StepId | null {
  const before = found.filter(({ section }) => section !== null && section.heading < paragraph);
  const last = before.toSorted((a, b) => (b.section?.heading ?? 0) - (a.section?.heading ?? 0))[0];
  return STEP_IDS.find((id) => id === last?.id) ?? null;
}
