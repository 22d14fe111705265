import type { Language } from "../../content/Language";
import { REFERENCES, SECTION_IDS, type SectionId } from "../../content/SectionId";
import { STEP_IDS } from "../../content/StepId";
import { placeForHeading } from "../../document/headings/placeForHeading";
import { ownBookmark } from "../../document/headings/StepDescription";
import { queueLanguage } from "../../word/write/queueLanguage";
import { headingStyle, listState } from "../../word/write/queueLook";
import { queueParagraphOutside } from "../../word/write/queueParagraphAt";
import { readBody, type BodyXml } from "../../word/read/readBody";
import { attempt } from "../attempt";
import { levelIn, lookIn, sectionHeading } from "../block/blockContext";
import { nothingWritten, type Outcome } from "../Outcome";
import { foundSection, readStepScan, type StepScan } from "../document/scan";
import type { WordContext, WordParagraph } from "../../word/WordContext";

/**
 * Inserts the headings of sections that are missing: those of steps where they belong among those that are there, that of
 * the references at the end. Three round trips.
 */
export function insertHeadings(sections: readonly SectionId[], language: Language): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const wanted = SECTION_IDS.filter((id) => sections.includes(id) && foundSection(scan, id)?.candidates.length === 0);
    if (wanted.length === 0) return { kind: "unchanged" };
    const body = await readBody(context);
    const level = levelOfSteps(scan);
    const last = new Map<number, WordParagraph>();
    for (const id of wanted) {
      const text = headingText(id, language);
      const place = placeOf(scan, id);
      const paragraph =
        last.get(place)?.insertParagraph(text, "After") ?? queueFirst(context, scan, body, { place, text, language });
      paragraph.styleBuiltIn = headingStyle(level);
      paragraph.getRange("Content").insertBookmark(ownBookmark(id));
      queueLanguage(() => paragraph.getRange("Content"), language);
      last.set(place, paragraph);
    }
    [...last.values()][0]?.select("Start");
    await context.sync();
    return nothingWritten({ kind: "headings", steps: wanted }, scan.tracked);
  });
}

/** A heading as the template has it. */
function headingText(section: SectionId, language: Language): string {
  const heading = sectionHeading(section, language);
  return section === REFERENCES ? heading : `${heading} (steg ${STEP_IDS.indexOf(section) + 1})`;
}

function placeOf({ outline, steps }: StepScan, section: SectionId): number {
  return section === REFERENCES ? outline.paragraphs.length : placeForHeading(outline, steps.value, section);
}

function queueFirst(
  context: WordContext,
  scan: StepScan,
  body: BodyXml | null,
  { place, text, language }: { readonly place: number; readonly text: string; readonly language: Language },
): WordParagraph {
  const next = scan.paragraphs[place];
  if (next !== undefined && isAfterContents(scan, place)) return next.insertParagraph(text, "Before");
  const paragraph = queueParagraphOutside(context, scan, place, text, body);
  const before = listState(scan.outline.paragraphs[place - 1], lookIn(scan, null, language));
  if (before === "direct") paragraph.detachFromList();
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
  return levelIn(scan, section);
}
