import { REFERENCES_TAG, ACTION_PLAN_TAG } from "../../actions/blockTags";
import type { DocumentView } from "../../actions/document/DocumentView";
import { REFERENCES } from "../../content/SectionId";
import { STEP_IDS, type StepId } from "../../content/StepId";
import { parseBlockTag } from "../../document/block/blockTag";
import { headingLevel } from "../../document/headings/headingLevel";
import { sectionContent } from "../../document/headings/sectionContent";
import type { OutlineParagraph } from "../../document/Outline";
import { normaliseText } from "../../document/text/normaliseText";
import { coverText } from "../../document/front/coverLine";
import { coverPlaceholders, findFront } from "../../document/front/findFront";
import { miscountedCaptions } from "../../document/front/miscountedCaptions";
import { contentsStanding } from "../../plan/front/contentsStanding";
import { frontStanding, isTitleKnown } from "../../plan/front/frontStanding";
import { FRONT_LINE } from "../../plan/front/frontTexts";
import { stepNumberInHeading } from "../../plan/front/stepNumberInHeading";
import { templateLinesLeft } from "../../plan/front/templateLinesLeft";
import type { Plan } from "../../plan/Plan";
import { linesToTakeOut } from "./mendTask";
import type {
  DocumentFacts,
  FrontInWord,
  FrontPlace,
  ReferencesInWord,
  WordParagraph,
} from "../../plan/checks/DocumentFacts";
import type { FindingPlace } from "../../plan/checks/Place";
import { STEP_DESCRIPTIONS } from "../../plan/stepDescriptions";
import type { PlanPart } from "../drafts/loadListParts";
import type { UpdatingTask } from "../state/Task";
import { writableParts } from "./writableParts";

/** What the pane knows of the document. */
export interface KnownDocument {
  readonly plan: Plan;
  readonly view: DocumentView;
  readonly parts: readonly PlanPart[];
  /** The list of references as it is to stand. */
  readonly references: readonly string[];
  /** ISO 8601 date. */
  readonly today: string;
}

/** What the checks need of the document. Costs nothing in Word. */
export function documentFacts({ plan, view, parts, references, today }: KnownDocument): DocumentFacts {
  const writable = new Set(writableParts(parts));
  const lacking = parts.filter(
    (part) =>
      (writable.has(part) || part.mark === "outdated") && part.tag !== REFERENCES_TAG && part.tag !== FRONT_LINE,
  );
  const behind = lacking.map(({ tag, task }) => placeOf(tag, task));
  const answered = new Set(behind.flatMap((place) => (place.kind === "step" ? [place.step] : [])));
  return {
    today,
    paragraphs: wordParagraphs(view),
    emptySteps: emptySteps(view).filter((step) => !answered.has(step)),
    behind,
    front: frontOf(plan, view),
    references: { expected: references.map(normaliseText), listed: listedIn(view) },
  };
}

/** What the template has left, as it stands now. */
function frontOf(plan: Plan, view: DocumentView): FrontInWord {
  const { outline } = view;
  const placed = ({ paragraph, text }: { readonly paragraph: number; readonly text: string }): FrontPlace => ({
    ...{ index: paragraph, text },
  });
  const line = findFront(outline, plan.written[FRONT_LINE]);
  const isKnown = [plan.meta.municipality, plan.meta.from, plan.meta.to].some((each) => each.trim() !== "");
  const differs = frontStanding(plan, outline) === "differs";
  const open = coverPlaceholders(outline);
  const behind = differs && line !== null && !open.some(({ paragraph }) => paragraph === line.paragraph);
  const lines = templateLinesLeft(outline).filter(({ section }) => section !== null);
  return {
    cover: [...open, ...(behind ? [{ paragraph: line.paragraph, text: coverText(line) }] : [])].map(placed),
    canFill: isKnown && differs,
    isTitleOpen: isKnown && !isTitleKnown(plan),
    contents: (contentsStanding(outline)?.faults ?? []).map(placed),
    numbered: stepNumberInHeading(outline).map(placed),
    lines: lines.map(placed),
    canTakeOut: linesToTakeOut(view).length > 0,
    captions: miscountedCaptions(outline).map(placed),
  };
}

function placeOf(tag: string, task: UpdatingTask): FindingPlace {
  switch (task.kind) {
    case "insertSection":
      return task.step === REFERENCES ? { kind: "references" } : { kind: "step", step: task.step };
    case "writeTable":
      return tag === ACTION_PLAN_TAG ? { kind: "measures" } : { kind: "table", table: task.table.id };
    case "writeFigure":
    case "writeThread":
    case "writeAgenda":
    case "writeMinutes":
    case "writeReport":
      return { kind: "block", tag, title: task.title };
    case "writeFront":
      return { kind: "start" };
  }
}

/** Steps that have no heading, or nothing but the template's lines beneath it. Which of several headings is meant only the user knows. */
function emptySteps({ steps }: DocumentView): readonly StepId[] {
  return STEP_IDS.filter((id) => {
    const step = steps.value.find((each) => each.id === id);
    if (step === undefined || step.candidates.length === 0) return true;
    return step.section !== null && (step.state === "empty" || step.state === "untouched");
  });
}

function listedIn({ outline }: DocumentView): ReferencesInWord["listed"] {
  const lines = outline.paragraphs.filter(({ control }) => control?.tag === REFERENCES_TAG);
  return lines.length === 0 ? null : lines.map(({ text }) => normaliseText(text)).filter((text) => text !== "");
}

/** Paragraphs that say something, each with the part of the document that it is in. */
function wordParagraphs(view: DocumentView): readonly WordParagraph[] {
  const { outline } = view;
  const parts = partsOf(view);
  const template = templateLines(view);
  return outline.paragraphs.flatMap((paragraph, index): readonly WordParagraph[] => {
    if (paragraph.text.trim() === "") return [];
    return [
      {
        ...{ index, text: paragraph.text, inTable: paragraph.inTable, level: headingLevel(paragraph) },
        part: isEntry(paragraph) ? "contents" : (parts[index] ?? "other"),
        isOurs: parseBlockTag(paragraph.control?.tag ?? "") !== null,
        isTemplate: template.has(index),
      },
    ];
  });
}

function isEntry({ style }: OutlineParagraph): boolean {
  return /^Toc\d$/u.test(style);
}

function partsOf({ outline, steps, references }: DocumentView): readonly WordParagraph["part"][] {
  const first = Math.min(...steps.value.flatMap(({ section }) => section?.heading ?? []));
  const parts = outline.paragraphs.map((_, index): WordParagraph["part"] => (index < first ? "front" : "other"));
  for (const id of STEP_IDS) {
    const section = steps.value.find((step) => step.id === id)?.section;
    if (section) parts.fill(id, section.heading, section.end);
  }
  if (references.section) parts.fill("references", references.section.heading, references.section.end);
  return parts;
}

/** Where the template's own lines still stand. */
function templateLines({ outline, steps }: DocumentView): ReadonlySet<number> {
  const left = steps.value.flatMap(({ id, section }) => {
    const lines = STEP_DESCRIPTIONS.find((step) => step.id === id)?.templateLines ?? [];
    return section === null ? [] : sectionContent(outline, section, lines);
  });
  return new Set(left.filter(({ owner }) => owner === "template").map(({ index }) => index));
}
