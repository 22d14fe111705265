import type { EditedParagraph, ParagraphChoice } from "../../actions/text/ParagraphChoice";
import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import { normaliseText } from "../../document/text/normaliseText";
import { takeParagraph } from "../../plan/draft/takeParagraph";
import type { Plan } from "../../plan/Plan";

/** What can be done about a paragraph that was edited: its words go into the answer, it stays as it is, or becomes the draft's. */
export type ParagraphWay = "take" | "keep" | "replace";

/** The step whose text it is, and all that is known of it; null where that has not been fetched. */
export interface EditedStep {
  readonly step: StepId;
  readonly library: StepLibrary | null;
}

/** What can be done about a paragraph, the most fitting first: never what loses words of somebody that were not seen to be old. */
export function waysOf(paragraph: EditedParagraph, plan: Plan, step: EditedStep): readonly ParagraphWay[] {
  const taken = taking(paragraph, plan, step);
  const isWhole = taken !== null && (paragraph.lost.length === 0 || isSame(taken.text, paragraph.inWord));
  const take = isWhole ? (["take"] as const) : [];
  if (paragraph.by === "pane") return ["replace", "keep", ...take];
  return paragraph.by === "word" ? [...take, "keep", "replace"] : ["keep", ...take, "replace"];
}

/** A paragraph with what the user has chosen for it. */
export interface ChosenParagraph {
  readonly paragraph: EditedParagraph;
  readonly way: ParagraphWay;
}

/** The plan with the words that were taken in. */
export function withTaken(plan: Plan, chosen: readonly ChosenParagraph[], step: EditedStep): Plan {
  return chosen
    .filter(({ way }) => way === "take")
    .reduce((sofar, { paragraph }) => taking(paragraph, sofar, step)?.plan ?? sofar, plan);
}

/** What is then to stand in Word. */
export function choicesOf(
  plan: Plan,
  chosen: readonly ChosenParagraph[],
  step: EditedStep,
): readonly ParagraphChoice[] {
  return chosen.map(({ paragraph, way }) => {
    const { inWord, ours } = paragraph;
    if (way !== "take") return { inWord, ours, keeps: way === "keep" };
    return { inWord, ours: taking(paragraph, plan, step)?.text ?? ours, keeps: false };
  });
}

function taking({ inWord, ours }: EditedParagraph, plan: Plan, { step, library }: EditedStep) {
  return inWord === null || ours === null || library === null
    ? null
    : takeParagraph(plan, step, library, { inWord, ours });
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && normaliseText(one) === normaliseText(other);
}
