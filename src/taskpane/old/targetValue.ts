import type { StepId } from "../../content/StepId";
import { STEP_IDS } from "../../content/StepId";
import { TABLE_IDS } from "../../content/tables/tableIds";
import type { OldTarget } from "../../plan/old/find/OldPiece";

/** A place as the value of a choice: "table nitt.tab.maal", "s2", "s2 why"; "" for none. */
export function targetValue(target: OldTarget | null): string {
  if (target === null) return "";
  switch (target.kind) {
    case "meta":
      return `meta ${target.field}`;
    case "table":
      return `table ${target.table}`;
    case "notes":
      return target.step;
    case "prompt":
      return `${target.step} ${target.prompt}`;
  }
}

/** The place of a value, null for none. Facts are not among what can be chosen. */
export function targetOf(value: string): OldTarget | null {
  const [first = "", second] = value.split(" ");
  const table = first === "table" ? TABLE_IDS.find((id) => id === second) : undefined;
  if (table !== undefined) return { kind: "table", table };
  const step: StepId | undefined = STEP_IDS.find((id) => id === first);
  if (step === undefined) return null;
  return second === undefined ? { kind: "notes", step } : { kind: "prompt", step, prompt: second };
}
