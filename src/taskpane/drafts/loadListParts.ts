import { REFERENCES_TAG, tableTag, textTag, ACTION_PLAN_TAG } from "../../actions/blockTags";
import type { DocumentView } from "../../actions/document/DocumentView";
import { tableStanding } from "../../actions/standing/tableStanding";
import { textStanding, type Standing } from "../../actions/standing/wordState";
import { loadLibrary } from "../../content/loadLibrary";
import { REFERENCES } from "../../content/SectionId";
import { STATUS_TEXTS } from "../../content/statusTexts";
import type { Guidance, GuidanceItem } from "../../content/Guidance";
import { loadProcesses } from "../../content/loadProcesses";
import type { Process } from "../../content/processes";
import { PROCESS_IDS } from "../../content/processIds";
import { STEP_IDS, type StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { agendaPieces } from "../../plan/draft/agendaPieces";
import { isoToday } from "../../plan/values/isoToday";
import { reportYearOf } from "../../plan/report/reportBlock";
import { reportPieces } from "../../plan/report/reportPieces";
import { isClosed, yearToReport } from "../../plan/report/yearReport";
import { reportTask } from "./papers/reportTask";
import { draftPlanStep } from "../../plan/draft/draftPlanStep";
import type { Plan } from "../../plan/Plan";
import { askedQuestions } from "../../plan/questions/askedQuestions";
import { meetingsOf } from "../../plan/questions/meetings";
import { minutesPieces } from "../../plan/questions/minutes";
import { threadPieces } from "../../plan/thread/threadPieces";
import { frontStanding } from "../../plan/front/frontStanding";
import { FRONT_LINE } from "../../plan/front/frontTexts";
import { STATUS_STEP, STATUS_TAG } from "../../plan/status/statusBlock";
import type { Piece } from "../../document/Piece";
import { hasBlock } from "../state/hasBlock";
import type { UpdatingTask, WritingTask } from "../state/Task";
import { agendaTask } from "./agendaTask";
import { CHART_FIGURES, chartTask, chartWords } from "./chart/chartFigures";
import { figureWords, threadFigureWords } from "./figureWords";
import { loadListReferences, type ListReferences } from "./loadListReferences";
import { minutesTask } from "./minutesTask";
import { referencesTask } from "./referencesTask";
import { hasTableText, tableTask } from "./tableTask";
import { threadFigureTask, threadTask } from "./thread/threadTasks";

/** What of the plan can stand in Word, how it does, and what writes it. */
export interface PlanPart extends Standing {
  readonly tag: string;
  readonly task: UpdatingTask;
  /** Changed here since it was written, or answers that do not stand in Word at all. */
  readonly mark: "outdated" | "unwritten" | null;
  /** "Oppdater alt" writes it. */
  readonly isBehind: boolean;
}

interface Source {
  readonly plan: Plan;
  readonly view: DocumentView;
}

/** Lists all parts: the steps' texts, the standard tables, the figures, and the references last, which the others may change. */
export type ListParts = (plan: Plan, view: DocumentView) => readonly PlanPart[];

/** Fetches what all texts are made of. Rejects where it cannot be had. */
export async function loadListParts(): Promise<ListParts> {
  const [steps, tables, references, processes] = await Promise.all([
    Promise.all(STEP_IDS.map(async (step) => ({ step, library: await loadLibrary(step) }))),
    loadTables(),
    loadListReferences(STEP_IDS),
    loadProcesses(),
  ]);
  const guidance = steps.map(({ library }) => library.guidance);
  const shown = tables.filter(({ isPrivate }) => isPrivate !== true);
  return (plan, view) => [
    ...steps.map(({ step, library }) => stepPart(plan, view, step, library)),
    ...shown.map((table) => tablePart(plan, view, table)),
    figurePart(plan, view),
    ...threadParts(plan, view),
    ...chartParts(plan, view),
    ...PROCESS_IDS.map((id) => agendaPart(plan, view, processes[id])),
    ...minutesParts(plan, view, guidance),
    ...reportParts(plan, view),
    frontPart(plan, view),
    referencesPart(plan, view, references),
  ];
}

/** The cover and the title: they follow the municipality and the period. */
function frontPart(plan: Plan, { outline }: DocumentView): PlanPart {
  const isBehind = frontStanding(plan, outline) === "differs";
  const state = isBehind ? "changedHere" : "same";
  return { tag: FRONT_LINE, task: { kind: "writeFront" }, state, isOutdated: isBehind, mark: null, isBehind };
}

/** A text of which nothing is left to write can only be taken out by the user: a table is written empty. */
function textPart({ plan, view }: Source, tag: string, task: WritingTask, pieces: readonly Piece[]): PlanPart {
  const part = partOf(tag, task, textStanding(plan, view.blocks, tag, pieces));
  return pieces.length > 0 ? part : { ...part, isBehind: false };
}

function partOf(tag: string, task: WritingTask, { state, isOutdated }: Standing): PlanPart {
  const isAnswer = task.kind === "insertSection" && task.step !== REFERENCES;
  const isUnwritten = state === "notInWord" && isAnswer;
  return {
    ...{ tag, task, state, isOutdated },
    mark: state === "changedHere" ? "outdated" : isUnwritten ? "unwritten" : null,
    isBehind: state === "changedHere" || isUnwritten || (state === "changedInWord" && isTaken(task, isOutdated)),
  };
}

/** What was changed in Word is asked about where it was changed here too; a table takes it in. */
function isTaken({ kind }: WritingTask, isOutdated: boolean): boolean {
  return isOutdated || kind === "writeTable";
}

function stepPart(plan: Plan, view: DocumentView, step: StepId, library: StepLibrary): PlanPart {
  const tag = textTag(step);
  const pieces = draftPlanStep(plan, step, library);
  const task = { kind: "insertSection", step, update: hasBlock(view, tag) } as const;
  return textPart({ plan, view }, tag, task, pieces);
}

/** A table that does not stand in Word is one that nobody has asked for, but for the action plan and those with rows. */
function tablePart(plan: Plan, view: DocumentView, table: TableDefinition): PlanPart {
  const tag = tableTag(table);
  const isWanted = tag === ACTION_PLAN_TAG || (plan.tables[table.id]?.rows.length ?? 0) > 0;
  const hasText = hasBlock(view, tag) || (isWanted && hasTableText(plan, table));
  return partOf(tag, tableTask({ plan, view }, table), tableStanding(plan, view.blocks, table, hasText));
}

/** A figure that does not stand in Word is one that nobody has asked for. */
function figurePart(plan: Plan, view: DocumentView): PlanPart {
  const update = hasBlock(view, STATUS_TAG);
  const title = STATUS_TEXTS[plan.meta.language].heading;
  const task = { kind: "writeFigure", step: STATUS_STEP, tag: STATUS_TAG, title, update } as const;
  return textPart({ plan, view }, STATUS_TAG, task, update ? figureWords(plan) : []);
}

/** The table and the figure from goals to measures; not wanted either where they do not stand in Word. */
function threadParts(plan: Plan, view: DocumentView): readonly PlanPart[] {
  const [table, figure] = [threadTask({ plan, view }), threadFigureTask({ plan, view })];
  return [
    textPart({ plan, view }, table.tag, table, table.update ? threadPieces(plan) : []),
    textPart({ plan, view }, figure.tag, figure, figure.update ? threadFigureWords(plan) : []),
  ];
}

/** Figures with a chart; not wanted either where they do not stand in Word. */
function chartParts(plan: Plan, view: DocumentView): readonly PlanPart[] {
  return CHART_FIGURES.map((figure) => {
    const task = chartTask({ plan, view }, figure);
    return textPart({ plan, view }, task.tag, task, task.update ? chartWords(figure.tag, plan) : []);
  });
}

/** An agenda that does not stand in Word is one that nobody has asked for. */
function agendaPart(plan: Plan, view: DocumentView, process: Process<GuidanceItem>): PlanPart {
  const task = agendaTask({ plan, view }, process);
  const pieces = task.update ? agendaPieces(process, plan) : [];
  return textPart({ plan, view }, task.tag, task, pieces);
}

/** Minutes that do not stand in Word are such as nobody has asked for. */
function minutesParts(plan: Plan, view: DocumentView, guidance: readonly Guidance[]): readonly PlanPart[] {
  const tasks = meetingsOf(plan).map(({ id }) => minutesTask({ plan, view }, id));
  const standing = tasks.filter(({ update }) => update);
  if (standing.length === 0) return [];
  const asked = askedQuestions(guidance, plan);
  return standing.map((task) => textPart({ plan, view }, task.tag, task, minutesPieces(plan, task.meeting, asked)));
}

/** The reports that stand in Word: of years that are closed, and of the one that is reported on. Nothing that was written of another is brought up to date. */
function reportParts(plan: Plan, view: DocumentView): readonly PlanPart[] {
  const today = isoToday();
  const years = view.blocks.flatMap(({ tag }) => reportYearOf(tag) ?? []);
  return years
    .filter((year) => year >= yearToReport(today) || isClosed(plan, year))
    .map((year) => {
      const task = reportTask({ plan, view }, year);
      return textPart({ plan, view }, task.tag, task, reportPieces(plan, year, today));
    });
}

function referencesPart(plan: Plan, view: DocumentView, list: ListReferences): PlanPart {
  const { pieces } = list(plan, view.blocks);
  return textPart({ plan, view }, REFERENCES_TAG, referencesTask({ view }), pieces);
}
