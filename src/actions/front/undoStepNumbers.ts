import { at } from "../../document/at";
import { normaliseText } from "../../document/text/normaliseText";
import { queueWordsBehind } from "../../word/write/queueWordsOut";
import { attempt } from "../attempt";
import { foundSection, readStepScan, type StepScan } from "../document/scan";
import { nothingWritten, type Outcome } from "../Outcome";
import type { StepNumbersUndo } from "../UndoRecord";

/** Puts "(steg N)" back into the headings it was taken out of, where they are as they were left. Two round trips. */
export function undoStepNumbers({ headings }: StepNumbersUndo): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const places = headings.map((heading) => placeOf(scan, heading));
    if (places.includes(null)) return { kind: "changedSince" };
    for (const [index, { before, removed }] of headings.entries()) {
      queueWordsBehind(at(scan.paragraphs, at(places, index) ?? 0), before, removed);
    }
    await context.sync();
    return nothingWritten(null, scan.tracked);
  });
}

/** The paragraph of a heading as it was left; null where it has become another. */
function placeOf(scan: StepScan, { step, rest }: StepNumbersUndo["headings"][number]): number | null {
  const { paragraphs } = scan.outline;
  const found = foundSection(scan, step);
  const [candidate] = found?.candidates ?? [];
  const places = [found?.section?.heading, candidate?.from].flatMap((place) => place ?? []);
  return places.find((place) => normaliseText(at(paragraphs, place).text) === normaliseText(rest)) ?? null;
}
