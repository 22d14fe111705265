import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Side } from "../../document/table/TableConflict";
import type { LEFT_OUT, THEIRS } from "../../plan/stored/blockState";
import type { TemplateLineLeft } from "../../plan/front/templateLinesLeft";
import type { ProcessId } from "../../content/processIds";
import type { StepId } from "../../content/StepId";
import type { SectionId } from "../../content/SectionId";
import type { UndoRecord } from "../../actions/UndoRecord";
import type { Candidate } from "../../document/headings/FoundStep";

/**
 * What the user has asked Word to do. A task names what to write, and not the words: those are made of the plan as it is when
 * the task runs (taskText.ts), so that one that is tried again writes what stands in the pane by then.
 */
export type Task =
  | InsertSection
  | WriteTable
  | WriteFigure
  | WriteThread
  | WriteAgenda
  | WriteMinutes
  | WriteReport
  /** Takes a figure's block out of the document. */
  | { readonly kind: "removeFigure"; readonly tag: string; readonly title: string }
  | { readonly kind: "showStep"; readonly step: SectionId; readonly heading?: Candidate }
  /** `copy` is the index among several. */
  | { readonly kind: "showBlock"; readonly tag: string; readonly copy?: number }
  /** Leaves a comment for colleagues at a step's heading. */
  | { readonly kind: "leaveComment"; readonly step: StepId; readonly text: string; readonly heading?: Candidate }
  /** A paragraph that the last scan has read. */
  | { readonly kind: "showParagraph"; readonly index: number; readonly text: string }
  /** Puts our control back around text that another program took it from. `title` is what Word shows on it. */
  | { readonly kind: "reconnectBlock"; readonly tag: string; readonly title: string }
  /** Takes texts and tables over that the plan knows nothing of: those with the tags, null for all. */
  | { readonly kind: "takeOver"; readonly tags: readonly string[] | null }
  /** The user's decision about a block that was edited or deleted in Word. */
  | { readonly kind: "rememberBlock"; readonly tag: string; readonly decision: typeof THEIRS | typeof LEFT_OUT }
  /** Of several copies of a block one is ours from now on. `then` is done next. */
  | {
      readonly kind: "chooseCopy";
      readonly tag: string;
      readonly copy: number;
      readonly count: number;
      readonly then?: Task;
    }
  /** `then` is done next, with the heading known. */
  | { readonly kind: "chooseHeading"; readonly step: SectionId; readonly heading: Candidate; readonly then?: Task }
  /** `then` is done next, with the heading there. */
  | { readonly kind: "insertHeadings"; readonly steps: readonly SectionId[]; readonly then?: Task }
  | FrontTask
  | { readonly kind: "newPlan" }
  /** Opens a copy of the document without notes, conflicts and history. */
  | { readonly kind: "copyBare" }
  | OpenDocument
  /** Takes the plan and our marks out of the document. */
  | { readonly kind: "removeData" }
  /** `then` is done next, if this could be undone. */
  | { readonly kind: "undo"; readonly record: UndoRecord; readonly then?: Task };

export interface InsertSection {
  readonly kind: "insertSection";
  readonly step: SectionId;
  /** Our block stands there already. */
  readonly update: boolean;
  /** The user's choice among several headings. */
  readonly heading?: Candidate;
}

export interface WriteTable {
  readonly kind: "writeTable";
  readonly table: TableDefinition;
  /** The table's title in the plan's language. */
  readonly title: string;
  /** "read" only brings what was changed in Word into the plan. */
  readonly direction: "both" | "read";
  /** The table stands in the document already. */
  readonly update: boolean;
  /** The user's choice among several headings. */
  readonly heading?: Candidate;
  /** The user's choices where the same cells were changed in Word and in the pane. */
  readonly choices?: Readonly<Record<string, Side>>;
}

export interface WriteFigure {
  readonly kind: "writeFigure";
  readonly step: StepId;
  readonly tag: string;
  /** The block's title in the plan's language. */
  readonly title: string;
  /** The block stands in the document already. */
  readonly update: boolean;
  /** The user's choice among several headings. */
  readonly heading?: Candidate;
}

/** The table from goals to measures: a block like a figure's. */
export interface WriteThread extends Omit<WriteFigure, "kind"> {
  readonly kind: "writeThread";
}

/** The agenda of a process: a block like a figure's. */
export interface WriteAgenda extends Omit<WriteFigure, "kind"> {
  readonly kind: "writeAgenda";
  readonly process: ProcessId;
}

/** The minutes of a meeting: a block like a figure's. */
export interface WriteMinutes extends Omit<WriteFigure, "kind"> {
  readonly kind: "writeMinutes";
  /** The meeting's id. */
  readonly meeting: string;
}

/** The report of a year: a block like a figure's. */
export interface WriteReport extends Omit<WriteFigure, "kind"> {
  readonly kind: "writeReport";
  readonly year: number;
}

/** Opens something as a new document. */
export interface OpenDocument {
  readonly kind: "openDocument";
  readonly content: WriteMinutes | WriteReport | Paper;
}

/** A paper for those who decide, which is a document of its own: the case paper, or the plan on one page. */
export interface Paper {
  readonly kind: "paper";
  readonly paper: "case" | "onePage";
  readonly title: string;
}

/** Puts the municipality and the period on the cover and into the document's title. */
export interface WriteFront {
  readonly kind: "writeFront";
}

/** Mends what the template has left in the document. */
export type FrontTask =
  | WriteFront
  /** Has Word make the contents list anew. */
  | { readonly kind: "updateContents" }
  /** Takes "(steg N)" out of the headings of the steps. */
  | { readonly kind: "cleanHeadings" }
  /** Counts the captions of our tables and figures anew. */
  | { readonly kind: "countCaptions" }
  /** Takes lines of the template out that are left. */
  | { readonly kind: "removeTemplateLines"; readonly lines: readonly TemplateLineLeft[] };

/** A task that puts the user's words into the document. */
export type WritingTask =
  InsertSection | WriteTable | WriteFigure | WriteThread | WriteAgenda | WriteMinutes | WriteReport;

/** A task that several can be of, one after another. */
export type UpdatingTask = WritingTask | WriteFront;

/** Whether a task puts the user's words into the document. */
export function isWriting(task: Task): task is WritingTask {
  return [
    "insertSection",
    "writeTable",
    "writeFigure",
    "writeThread",
    "writeAgenda",
    "writeMinutes",
    "writeReport",
  ].includes(task.kind);
}

/** Whether a task mends what the template has left. */
export function isFrontTask(task: Task): task is FrontTask {
  return ["writeFront", "updateContents", "cleanHeadings", "countCaptions", "removeTemplateLines"].includes(task.kind);
}

/** Whether a task counts among several that are done one after another. */
export function isUpdating(task: Task): task is UpdatingTask {
  return isWriting(task) || task.kind === "writeFront";
}

/** The section that a task is about, where it is about one. */
export function stepOf(task: Task): SectionId | null {
  if (task.kind === "writeTable") return task.table.step;
  return "step" in task ? task.step : null;
}
