import { chooseHeading } from "../../actions/place/chooseHeading";
import { leaveComment } from "../../actions/place/leaveComment";
import { insertHeadings } from "../../actions/place/insertHeadings";
import { insertSection } from "../../actions/text/insertSection";
import { newPlan } from "../../actions/document/newPlan";
import type { EditedChoice } from "../../actions/Outcome";
import { chooseCopy } from "../../actions/place/chooseCopy";
import { reconnectBlock } from "../../actions/place/reconnectBlock";
import { rememberBlock } from "../../actions/saving/rememberBlock";
import { copyBare } from "../../actions/document/copyBare";
import { openNewDocument } from "../../actions/document/openNewDocument";
import { removeData } from "../../actions/document/removeData";
import { removeFigure } from "../../actions/figure/removeFigure";
import { showBlock } from "../../actions/place/showBlock";
import { showParagraph } from "../../actions/place/showParagraph";
import { showStep } from "../../actions/place/showStep";
import { takeOver } from "../../actions/unclaimed/takeOver";
import { undoLast } from "../../actions/undo/undoLast";
import { writeFigure } from "../../actions/figure/writeFigure";
import { writeTable } from "../../actions/table/writeTable";
import type { Language } from "../../content/Language";
import { loadTables } from "../../content/tables/loadTables";
import type { DocumentPiece } from "../../document/Piece";
import { chartWords } from "../drafts/chart/chartFigures";
import type { PaneState } from "../state/PaneState";
import {
  isFrontTask,
  type InsertSection,
  type OpenDocument,
  type Task,
  type WriteAgenda,
  type WriteFigure,
  type WriteMinutes,
  type WriteReport,
  type WriteTable,
  type WriteThread,
} from "../state/Task";
import type { TaskOutcome } from "../state/TaskOutcome";
import { runFront } from "./runFront";
import { sectionText, taskPieces } from "./taskText";
import { unsavedParts } from "./unsavedParts";

/** Carries out a task in Word: what it writes is made of the plan in the state. */
export async function runTask(task: Task, state: PaneState, onEdited: EditedChoice): Promise<TaskOutcome> {
  const { plan, store } = state;
  if (isFrontTask(task)) return runFront(task, state);
  switch (task.kind) {
    case "insertSection":
      return writeSection(task, state, onEdited);
    case "writeTable":
      return writeRows(task, state, onEdited);
    case "writeFigure":
    case "writeThread":
    case "writeAgenda":
    case "writeMinutes":
    case "writeReport":
      return writePieces(task, state, onEdited);
    case "openDocument":
      return openDocument(task, state);
    case "removeFigure":
      return removeFigure({ plan, store }, task.tag, chartWords(task.tag, plan));
    case "showStep":
    case "showBlock":
    case "showParagraph":
      return show(task);
    case "leaveComment":
      return leaveComment(task.step, task.text, task.heading);
    case "rememberBlock":
    case "reconnectBlock":
    case "takeOver":
      return claim(task, state);
    case "chooseCopy":
    case "chooseHeading":
    case "insertHeadings":
    case "newPlan":
    case "copyBare":
    case "removeData":
      return arrange(task, plan.meta.language);
    case "undo":
      return undoLast(task.record, plan, store);
  }
}

type ArrangingTask = Extract<
  Task,
  { kind: "chooseCopy" | "chooseHeading" | "insertHeadings" | "newPlan" | "copyBare" | "removeData" }
>;

/** What is done to the document, and needs nothing of the plan but its language. */
function arrange(task: ArrangingTask, language: Language): Promise<TaskOutcome> {
  switch (task.kind) {
    case "chooseCopy":
      return chooseCopy(task.tag, task.copy, task.count);
    case "chooseHeading":
      return chooseHeading(task.step, task.heading);
    case "insertHeadings":
      return insertHeadings(task.steps, language);
    case "newPlan":
      return newPlan(language);
    case "copyBare":
      return copyBare();
    case "removeData":
      return removeData();
  }
}

/** Selects a place in Word, and scrolls to it. */
function show(task: Extract<Task, { kind: "showStep" | "showBlock" | "showParagraph" }>): Promise<TaskOutcome> {
  switch (task.kind) {
    case "showStep":
      return showStep(task.step, task.heading);
    case "showBlock":
      return showBlock(task.tag, task.copy);
    case "showParagraph":
      return showParagraph(task.index, task.text);
  }
}

/** Settles whose a text or a table is. */
function claim(
  task: Extract<Task, { kind: "rememberBlock" | "reconnectBlock" | "takeOver" }>,
  state: PaneState,
): Promise<TaskOutcome> {
  const { plan, store } = state;
  switch (task.kind) {
    case "rememberBlock":
      return rememberBlock({ plan, store }, task.tag, task.decision);
    case "reconnectBlock":
      return reconnectBlock({ plan, store }, task.tag, task.title);
    case "takeOver":
      return takeOverTables(task.tags, state);
  }
}

async function takeOverTables(tags: readonly string[] | null, { plan, store }: PaneState): Promise<TaskOutcome> {
  const tables = await loadTables().catch(() => null);
  return tables === null ? { kind: "failed", code: "noConnection" } : takeOver({ plan, store }, tables, tags);
}

function writeRows(task: WriteTable, state: PaneState, onEdited: EditedChoice): Promise<TaskOutcome> {
  const { table, direction, heading, choices } = task;
  const { plan, store } = state;
  const request = { table, direction, plan, store, unsaved: unsavedParts(state), onEdited };
  return writeTable({ ...request, ...(heading && { heading }), ...(choices && { choices }) });
}

async function writeSection(
  { step, heading }: InsertSection,
  state: PaneState,
  onEdited: EditedChoice,
): Promise<TaskOutcome> {
  const { plan, store } = state;
  const unsaved = unsavedParts(state);
  const text = await sectionText(step, state).catch(() => null);
  if (text === null) return { kind: "failed", code: "noConnection" };
  if (text.pieces.length === 0) return { kind: "empty" };
  return insertSection({ step, ...text, plan, store, unsaved, onEdited, ...(heading && { heading }) });
}

/** A figure, the table from goals to measures, an agenda, minutes, or a yearly report. */
async function writePieces(
  task: WriteFigure | WriteThread | WriteAgenda | WriteMinutes | WriteReport,
  state: PaneState,
  onEdited: EditedChoice,
): Promise<TaskOutcome> {
  const { step, tag, title, heading } = task;
  const { plan, store } = state;
  const pieces = await taskPieces(task, state).catch(() => null);
  if (pieces === null) return { kind: "failed", code: "noConnection" };
  if (pieces.length === 0) return { kind: "empty" };
  const request = { step, tag, title, pieces, plan, store, unsaved: unsavedParts(state), onEdited };
  return writeFigure({ ...request, ...(heading && { heading }) });
}

async function openDocument({ content }: OpenDocument, state: PaneState): Promise<TaskOutcome> {
  const pieces = await contentPieces(content, state).catch(() => null);
  if (pieces === null) return { kind: "failed", code: "noConnection" };
  const look = content.kind === "paper" && content.paper === "onePage" ? "dense" : "usual";
  return openNewDocument(pieces, content.title, state.plan.meta.language, look);
}

/** Rejects where what it needs cannot be fetched. */
async function contentPieces(content: OpenDocument["content"], state: PaneState): Promise<readonly DocumentPiece[]> {
  if (content.kind !== "paper") return taskPieces(content, state);
  const { paperPieces } = await import(/* webpackChunkName: "decision" */ "../drafts/papers/decisionPaper");
  return paperPieces(content.paper, state.plan);
}
