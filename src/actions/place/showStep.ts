import { at } from "../../document/at";
import type { SectionId } from "../../content/SectionId";
import type { Candidate } from "../../document/headings/FoundStep";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";
import { locate } from "../document/locate";

/** Selects a section's heading, or one of its possible headings, and scrolls to it. */
export function showStep(step: SectionId, heading?: Candidate): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const located = locate(scan, step, heading);
    if (located.kind !== "located") return located;
    at(scan.paragraphs, located.section.heading).select("Select");
    await context.sync();
    return nothingWritten();
  });
}
