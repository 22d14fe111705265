import { at } from "../../document/at";
import type { SectionId } from "../../content/SectionId";
import type { Candidate } from "../../document/headings/FoundStep";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";
import { locate } from "../document/locate";

/** Leaves a comment at a section's heading, for colleagues. One at a time: Word is known to fail on more than three in a round trip. */
export function leaveComment(step: SectionId, text: string, heading?: Candidate): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const located = locate(scan, step, heading);
    if (located.kind !== "located") return located;
    at(scan.paragraphs, located.section.heading).getRange("Content").insertComment(text);
    await context.sync();
    return nothingWritten();
  });
}
