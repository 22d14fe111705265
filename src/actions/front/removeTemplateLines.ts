import type { SectionId } from "../../content/SectionId";
import { normaliseText } from "../../document/text/normaliseText";
import { textsOf } from "../../document/headings/restOfSection";
import { templateLinesLeft, type TemplateLineLeft } from "../../plan/front/templateLinesLeft";
import { queueObjectsBack, queueRemoval, type Removal } from "../../word/write/queueTemplateLines";
import type { Section } from "../../document/headings/FoundStep";
import { attempt } from "../attempt";
import { foundSection, readStepScan, type StepScan } from "../document/scan";
import { nothingWritten, type Outcome } from "../Outcome";
import type { TemplateLinesUndo } from "../UndoRecord";

/** A section that loses lines. */
interface Cleared {
  readonly step: SectionId;
  readonly section: Section;
  /** Indices in Outline.paragraphs, ascending. */
  readonly remove: readonly number[];
  readonly removal: Removal;
}

/**
 * Takes lines of the template out that are still left, those alone and exactly as the template has them. "changedSince"
 * where one of them is there no longer. What hangs on them, such as text boxes, comes back at the section's end. Two round
 * trips, and one more where there was such a thing.
 */
export function removeTemplateLines(lines: readonly TemplateLineLeft[]): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const going = linesNow(scan, lines);
    if (going === null) return { kind: "changedSince" };
    const cleared = sectionsOf(scan, going);
    if (cleared.length === 0) return { kind: "unchanged" };
    await context.sync();
    const hasObjects = !scan.tracked && queueAllObjectsBack(scan, cleared);
    if (hasObjects) await context.sync();
    return nothingWritten(hasObjects || scan.tracked ? null : inverseOf(scan, cleared), scan.tracked);
  });
}

/** The lines as they stand now; null where one of them does not. */
function linesNow({ outline }: StepScan, lines: readonly TemplateLineLeft[]): readonly TemplateLineLeft[] | null {
  const left = templateLinesLeft(outline).filter(({ canGo }) => canGo);
  const taken = new Set<TemplateLineLeft>();
  for (const line of lines) {
    const same = left.filter((each) => !taken.has(each) && isSame(each, line));
    const found = same.find(({ paragraph }) => paragraph === line.paragraph) ?? same[0];
    if (found === undefined) return null;
    taken.add(found);
  }
  return left.filter((each) => taken.has(each));
}

function isSame(one: TemplateLineLeft, other: TemplateLineLeft): boolean {
  return one.section === other.section && normaliseText(one.text) === normaliseText(other.text);
}

function sectionsOf(scan: StepScan, lines: readonly TemplateLineLeft[]): readonly Cleared[] {
  const steps = [...new Set(lines.flatMap(({ section }) => section ?? []))];
  return steps.flatMap((step) => {
    const section = foundSection(scan, step)?.section ?? null;
    if (section === null) return [];
    const remove = lines.filter((line) => line.section === step).map(({ paragraph }) => paragraph);
    return [{ step, section, remove, removal: queueRemoval(scan, section.heading, remove) }];
  });
}

function queueAllObjectsBack(scan: StepScan, cleared: readonly Cleared[]): boolean {
  const holding = cleared.flatMap((each) => {
    const objects = each.removal.objects();
    return objects.length === 0 ? [] : [{ ...each, objects }];
  });
  for (const { section, remove, objects } of holding) queueObjectsBack(scan, section, remove, objects);
  return holding.length > 0;
}

function inverseOf({ outline }: StepScan, cleared: readonly Cleared[]): TemplateLinesUndo {
  const sections = cleared.map(({ step, section: { heading, end }, remove, removal }) => {
    const all = Array.from({ length: end - heading }, (_, offset) => heading + offset);
    const rest = textsOf(
      outline,
      all.filter((index) => !remove.includes(index)),
    );
    return { step, removed: removal.lines(), rest };
  });
  return { kind: "templateLines", sections };
}
