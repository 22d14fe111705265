import { at } from "../document/at";
import type { StepId } from "../content/StepId";
import type { Candidate } from "../document/FoundStep";
import { attempt } from "./attempt";
import { nothingWritten } from "./nothingWritten";
import type { Outcome } from "./Outcome";
import { locate, readStepScan } from "./scan";

/** Selects a step's heading, or one of its possible headings, and scrolls to it. */
export function showStep(step: StepId, heading?: Candidate): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const located = locate(scan, step, heading);
    if (located.kind !== "located") return located;
    at(scan.paragraphs, located.section.heading).select("Select");
    await context.sync();
    return nothingWritten();
  });
}
