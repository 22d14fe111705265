import type { StepId } from "../content/StepId";
import type { Candidate } from "../document/FoundStep";
import { attempt } from "./attempt";
import { queueOwnBookmark } from "./blockContext";
import { nothingWritten } from "./nothingWritten";
import type { Outcome } from "./Outcome";
import { locate, readStepScan } from "./scan";

/** Remembers in the document which of several headings is a step's: our hidden bookmark on it. */
export function chooseHeading(step: StepId, heading: Candidate): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const located = locate(scan, step, heading);
    if (located.kind !== "located") return located;
    queueOwnBookmark(scan, located.section, step);
    await context.sync();
    return nothingWritten();
  });
}
