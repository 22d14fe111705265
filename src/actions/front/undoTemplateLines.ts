import { at } from "../../document/at";
import type { Language } from "../../content/Language";
import { queueRestoration } from "../../word/write/queueTemplateLines";
import { attempt } from "../attempt";
import { lookIn } from "../block/blockContext";
import { foundSection, readStepScan, type StepScan } from "../document/scan";
import { nothingWritten, type Outcome } from "../Outcome";
import { restorationOf } from "../undo/restorationOf";
import type { TemplateLinesUndo } from "../UndoRecord";

/** Puts lines of the template back, where nothing else of their sections has changed since. Two round trips. */
export function undoTemplateLines({ sections }: TemplateLinesUndo, language: Language): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const restored = sections.map((each) => restorationIn(scan, each));
    if (restored.includes(null)) return { kind: "changedSince" };
    for (const each of restored) {
      if (each === null) continue;
      queueRestoration(scan, each.restoration, lookIn(scan, each.section, language));
      if (each.restoration.left !== null) at(scan.paragraphs, each.restoration.left).delete();
    }
    await context.sync();
    return nothingWritten(null, scan.tracked);
  });
}

function restorationIn(scan: StepScan, { step, ...lines }: TemplateLinesUndo["sections"][number]) {
  const section = foundSection(scan, step)?.section ?? null;
  if (section === null) return null;
  const { heading, end } = section;
  const all = Array.from({ length: end - heading }, (_, offset) => heading + offset);
  const restoration = restorationOf(scan, all, lines);
  return restoration && { section, restoration };
}
