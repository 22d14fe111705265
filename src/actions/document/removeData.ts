import { queueRemoval } from "../../word/write/queueRemoval";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";

/**
 * Takes the plan and all marks of ours out of the document, those parts too that cannot be read or are of a newer version.
 * Texts and tables stay as they stand. Two round trips; no undo.
 */
export function removeData(): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const remove = queueRemoval(context);
    await context.sync();
    remove();
    await context.sync();
    return nothingWritten();
  });
}
