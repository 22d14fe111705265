import { goToNextStep as selectNextStep } from "../actions/place/goToNextStep";
import { messageOf } from "./messageOf";
import type { RibbonMessage } from "./RibbonMessage";

/** Selects the heading of the next step in the document. */
export async function goToNextStep(): Promise<RibbonMessage | null> {
  const outcome = await selectNextStep();
  return outcome.kind === "missing" ? "noSteps" : messageOf(outcome);
}
