import { loadAllGuidance } from "../../content/loadAllGuidance";
import { loadLibrary } from "../../content/loadLibrary";
import { loadProcesses } from "../../content/loadProcesses";
import { loadStep } from "../../content/loadStep";
import type { ProcessId } from "../../content/processIds";
import { REFERENCES, type SectionId } from "../../content/SectionId";
import type { StepId } from "../../content/StepId";
import type { Piece } from "../../document/Piece";
import { agendaPieces } from "../../plan/draft/agendaPieces";
import { answeredPrompts } from "../../plan/answers/answeredPrompts";
import { madeChoices } from "../../plan/choices/madeChoices";
import type { Plan } from "../../plan/Plan";
import { askedQuestions } from "../../plan/questions/askedQuestions";
import { minutesPieces } from "../../plan/questions/minutes";
import { reportPieces } from "../../plan/report/reportPieces";
import { countStatus } from "../../plan/status/countStatus";
import { statusPieces } from "../../plan/status/statusPieces";
import { stepsWithGuidance } from "../../plan/answers/stepsWithGuidance";
import { isoToday } from "../../plan/values/isoToday";
import { threadOf } from "../../plan/thread/overview";
import { THREAD_FIGURE_TAG } from "../../plan/thread/threadBlocks";
import { threadFigurePieces } from "../../plan/thread/threadFigure";
import { threadPieces } from "../../plan/thread/threadPieces";
import { chartFigure } from "../drafts/chart/chartFigures";
import { drawChart } from "../drafts/chart/drawChart";
import { drawThread } from "../drafts/thread/drawThread";
import { loadListReferences } from "../drafts/loadListReferences";
import { drawStatus } from "../drafts/drawStatus";
import { newCanvas } from "../drafts/newCanvas";
import { stepDraft } from "../drafts/stepDraft";
import { tablePieces } from "../drafts/tablePieces";
import type { PaneState } from "../state/PaneState";
import type { WritingTask } from "../state/Task";

/** What a text is made of. */
export type TextSource = Pick<PaneState, "plan" | "view">;

/** A section's text as it is to stand. */
export interface SectionText {
  readonly pieces: readonly Piece[];
  /** Ids of the prompts that the pieces answer. */
  readonly answered: readonly string[];
}

/** The words that a task is to put into the document, of the plan as it is now. Rejects where what they need cannot be fetched. */
export async function taskPieces(task: WritingTask, source: TextSource): Promise<readonly Piece[]> {
  switch (task.kind) {
    case "insertSection":
      return (await sectionText(task.step, source)).pieces;
    case "writeTable":
      return tablePieces(source.plan, task.table);
    case "writeFigure":
      return figureText(task.tag, source.plan);
    case "writeThread":
      return threadPieces(source.plan);
    case "writeAgenda":
      return agendaText(task.process, source.plan);
    case "writeMinutes":
      return minutesText(task.meeting, source.plan);
    case "writeReport":
      return reportPieces(source.plan, task.year, isoToday());
  }
}

/** The text of a step, or the list of references. Rejects where what it needs cannot be fetched. */
export function sectionText(section: SectionId, { plan, view }: TextSource): Promise<SectionText> {
  return section === REFERENCES ? referencesText({ plan, view }) : stepText(section, plan);
}

/** A figure with its words, the picture drawn anew. */
function figureText(tag: string, plan: Plan): readonly Piece[] {
  const chart = chartFigure(tag);
  if (chart !== undefined) return chart.pieces(plan, (each) => drawChart(each, newCanvas));
  return tag === THREAD_FIGURE_TAG ? threadFigure(plan) : statusFigure(plan);
}

/** The figure of the measures' status with its table. */
function statusFigure(plan: Plan): readonly Piece[] {
  if (plan.measures.length === 0) return [];
  return statusPieces(plan, drawStatus(countStatus(plan.measures), plan.meta.language, newCanvas));
}

/** The figure from goals to measures. */
function threadFigure(plan: Plan): readonly Piece[] {
  return threadFigurePieces(plan, drawThread(threadOf(plan), plan.meta.language, newCanvas));
}

/** The agenda of a process. Rejects where what it needs cannot be fetched. */
async function agendaText(process: ProcessId, plan: Plan): Promise<readonly Piece[]> {
  return agendaPieces((await loadProcesses())[process], plan);
}

/** The minutes of a meeting. Rejects where what they need cannot be fetched. */
async function minutesText(meeting: string, plan: Plan): Promise<readonly Piece[]> {
  return minutesPieces(plan, meeting, askedQuestions(await loadAllGuidance(), plan));
}

/** A text into which nothing but answers goes can do with the step alone. */
async function stepText(step: StepId, plan: Plan): Promise<SectionText> {
  const [content, library] = await Promise.all([loadStep(step), loadLibrary(step).catch(() => null)]);
  const pieces = stepDraft(plan, step, content, library);
  if (pieces === null) throw new Error(`The text of ${step} needs what could not be fetched`);
  const made = library === null ? [] : madeChoices(plan, library.choices);
  return { pieces, answered: answeredPrompts(content, plan.answers[step], made) };
}

async function referencesText({ plan, view }: TextSource): Promise<SectionText> {
  const list = await loadListReferences(stepsWithGuidance(plan));
  return { pieces: list(plan, view?.blocks ?? []).pieces, answered: [] };
}
