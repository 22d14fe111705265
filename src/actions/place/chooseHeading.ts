import type { SectionId } from "../../content/SectionId";
import type { Candidate } from "../../document/headings/FoundStep";
import { attempt } from "../attempt";
import { queueOwnBookmark } from "../block/blockContext";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";
import { locate } from "../document/locate";

/** Remembers in the document which of several headings is a section's: our hidden bookmark on it. */
export function chooseHeading(step: SectionId, heading: Candidate): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const located = locate(scan, step, heading);
    if (located.kind !== "located") return located;
    queueOwnBookmark(scan, located.section, step);
    await context.sync();
    return nothingWritten();
  });
}
