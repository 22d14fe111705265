import type { TableId } from "../../content/tables/tableIds";
import type { ProcessId } from "../../content/processIds";
import type { StepId } from "../../content/StepId";

/** Which page of the pane is shown. */
export type Page =
  | { readonly kind: "start" }
  | StepPage
  /** The four processes of Kompetansedrøftinger, and one of them. */
  | ProcessesPage
  | ProcessPage
  | LeadersPage
  /** The step's questions for leaders, one at a time. */
  | { readonly kind: "review"; readonly step: StepId }
  | SearchPage
  | MeasuresPage
  | TablesPage
  /** `at` is the number of a row that is shown first. */
  | (ShownTable & { readonly at?: string } & FromHits)
  | ThreadPage
  /** The municipality's figures. */
  | { readonly kind: "figures" }
  | StaffingPage
  /** Rows from Excel, CSV or the clipboard, into the measures or a table. */
  | { readonly kind: "import"; readonly table: TableId | "measures" }
  /** What is chosen once for the whole plan; `from` is the step that it was opened from. */
  | ({ readonly kind: "choices"; readonly from: StepId | null } & FromHits)
  /** A part of the example plan; `from` is the part of the user's that it was opened from. */
  | { readonly kind: "example"; readonly at: StepId | "measures"; readonly from: StepId | "measures" | null }
  | MeetingPage
  /** The list of references. */
  | { readonly kind: "references" }
  /** Fields that two people have changed at once, and that no other page shows. */
  | { readonly kind: "conflicts" }
  /** What is left to do before the plan is sent. */
  | ReadyPage
  | DecisionPage
  /** The plan as a file: export, import, the next period. */
  | { readonly kind: "file" };

/** All questions to talk through. `at` is the id of the one that is open, `query` what is searched for among them. */
export interface LeadersPage {
  readonly kind: "leaders";
  readonly at?: string | undefined;
  /** Only those for leaders. */
  readonly mine?: boolean;
  /** Only those that nothing is said of, that the next meeting takes, or that were discussed. */
  readonly show?: QuestionsShown | undefined;
  readonly query?: string | undefined;
}

export type QuestionsShown = "open" | "meeting" | "discussed";

/** What hangs together from goals to measures; `at` is the number of what takes the focus: "M1", "B1", "T1". */
export interface ThreadPage {
  readonly kind: "thread";
  readonly at?: string;
}

/** The estimate of staffing. */
export interface StaffingPage {
  readonly kind: "staffing";
}

/** What of the action plan's page is shown in place of the list of measures. */
export type MeasuresPart = "standard" | "collection" | "sheet" | "overview" | "setup";

/** `at` is the number of the measure that is shown first, or `standard` the id of a standard measure. */
export type MeasuresPage = {
  readonly kind: "measures";
  readonly at?: string;
  readonly standard?: string;
  readonly part?: MeasuresPart;
} & FromHits;

/** A page that a search, what is left to do, or the tables can lead to. */
interface FromHits {
  /** What it was found by: the way back leads there. */
  readonly hits?: SearchPage | ReadyPage | TablesPage | ShownTable;
}

/** All standard tables; `query` is what is searched for among them at first. */
export interface TablesPage {
  readonly kind: "tables";
  readonly query?: string;
}

/** One of them. */
interface ShownTable {
  readonly kind: "table";
  readonly table: TableId;
}

interface ReadyPage {
  readonly kind: "ready";
}

/** What a plan is decided by, and followed up with: all of it, or one of the papers. */
export interface DecisionPage {
  readonly kind: "decision";
  readonly part?: DecisionPart;
}

export type DecisionPart = "case" | "onePage" | "report" | "units" | "copilot";

/** Search in all that the pane knows and the plan holds; `from` is the step that it was opened from, and `query` what is searched for at first. */
export interface SearchPage {
  readonly kind: "search";
  readonly from: StepId | null;
  readonly query?: string;
}

/** `at` is the id of an item of the guidance that is shown first, and `hits` what it was found by. */
interface StepPage {
  readonly kind: "step";
  readonly step: StepId;
  readonly at?: string;
  readonly hits?: SearchPage | ReadyPage;
}

/** A meeting about questions of the guidance. */
export interface MeetingPage {
  readonly kind: "meeting";
  readonly id: string;
}

/** All four processes. */
export interface ProcessesPage {
  readonly kind: "processes";
}

/** A process; `from` is the page of a step that it was opened from. */
export interface ProcessPage {
  readonly kind: "process";
  readonly process: ProcessId;
  readonly from: StepPage | null;
}
