import { STEP_FACTS } from "../content/stepFacts";
import type { Language } from "../content/Language";
import type { StepId } from "../content/StepId";
import { placeForHeading } from "../document/placeForHeading";
import { ownBookmark } from "../document/StepDescription";
import { headingStyle, listState } from "../word/queueLook";
import { queueParagraphAt } from "../word/queueParagraphAt";
import { attempt } from "./attempt";
import { lookIn } from "./blockContext";
import { nothingWritten } from "./nothingWritten";
import type { Outcome } from "./Outcome";
import { readStepScan, type StepScan } from "./scan";
import type { WordParagraph } from "../word/WordContext";

/** Inserts the headings of steps that are missing where they belong among those that are there. Two round trips. */
export function insertHeadings(steps: readonly StepId[], language: Language): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const missing = scan.steps.value.filter((step) => step.candidates.length === 0).map((step) => step.id);
    const wanted = STEP_FACTS.filter(({ id }) => steps.includes(id) && missing.includes(id));
    if (wanted.length === 0) return { kind: "unchanged" };
    const level = levelOfSteps(scan);
    const last = new Map<number, WordParagraph>();
    for (const { id, number, heading } of wanted) {
      const text = `${heading[language]} (steg ${number})`;
      const place = placeForHeading(scan.outline, scan.steps.value, id);
      const paragraph = last.get(place)?.insertParagraph(text, "After") ?? queueFirst(scan, place, text);
      paragraph.styleBuiltIn = headingStyle(level);
      paragraph.getRange("Content").insertBookmark(ownBookmark(id));
      last.set(place, paragraph);
    }
    [...last.values()][0]?.select("Start");
    await context.sync();
    return nothingWritten({ kind: "headings", steps: wanted.map(({ id }) => id) }, scan.tracked);
  });
}

function queueFirst(scan: StepScan, place: number, text: string): WordParagraph {
  const next = scan.paragraphs[place];
  if (next !== undefined && isAfterContents(scan, place)) return next.insertParagraph(text, "Before");
  const paragraph = queueParagraphAt(scan, place, text);
  if (listState(scan.outline.paragraphs[place - 1], lookIn(scan, null)) === "direct") paragraph.detachFromList();
  return paragraph;
}

/** Whether the contents table ends there: what is put after its last paragraph would stand in its control or its field. */
function isAfterContents({ outline: { paragraphs } }: StepScan, place: number): boolean {
  const last = paragraphs.slice(0, place).findLast(({ text }) => text.trim() !== "");
  return last?.style.startsWith("Toc") === true;
}

/** The level of the headings of the steps that are there; 1 where there are none. */
function levelOfSteps(scan: StepScan): number {
  const section = scan.steps.value.find((step) => step.section !== null)?.section ?? null;
  return lookIn(scan, section).sectionLevel;
}
