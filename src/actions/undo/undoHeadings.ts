import { at } from "../../document/at";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";
import type { HeadingsUndo } from "../UndoRecord";

/** Takes inserted headings away again, if nothing has been written under them. Two round trips. */
export function undoHeadings({ steps }: HeadingsUndo): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const inserted = [...scan.steps.value, scan.references].filter(({ id }) => steps.some((step) => step === id));
    if (inserted.some(({ section, state }) => section === null || state !== "empty")) return { kind: "changedSince" };
    for (const { section } of inserted) {
      if (section !== null) at(scan.paragraphs, section.heading).delete();
    }
    await context.sync();
    return nothingWritten(null, scan.tracked);
  });
}
