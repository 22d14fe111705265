import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import type { DocumentFacts } from "./DocumentFacts";
import type { FindingPlace } from "./Place";
import type { PlanText } from "./planTexts";
import type { ThreadFacts } from "./ThreadFacts";

/** How much a finding weighs before the plan is sent: it must be mended, should be, or is worth a thought. */
export const GRADES = ["must", "should", "hint"] as const;

export type Grade = (typeof GRADES)[number];

/** All checks with their grades, in the order in which they are shown. The ids stand in users' documents; never renamed. */
export const CHECK_GRADES = {
  wordBehind: "must",
  stepEmpty: "must",
  templateLeft: "must",
  coverUnfilled: "must",
  contentsStale: "must",
  needWithoutMeasure: "must",
  measureWithoutNeed: "must",
  noResponsible: "must",
  noDeadline: "must",
  overdue: "must",
  noEvaluation: "must",
  discussion: "must",
  noFollowUp: "must",
  personalNumber: "must",
  smallGroup: "must",
  headingSkipped: "must",
  goalWithoutNeed: "should",
  needWithoutGoal: "should",
  outsidePeriod: "should",
  noCost: "should",
  noFinancing: "should",
  noTargetGroup: "should",
  indicatorIncomplete: "should",
  strategyUnused: "should",
  routeOrder: "should",
  rolesMissing: "should",
  notAnchored: "should",
  oneAnalysis: "should",
  figureSource: "should",
  doubled: "should",
  headingNumbers: "should",
  titleOpen: "should",
  captionsMiscounted: "should",
  onlyCourses: "hint",
  twoDefinitions: "hint",
  references: "hint",
  unevenLoad: "hint",
  personName: "hint",
  noPriority: "hint",
} as const satisfies Readonly<Record<string, Grade>>;

export type CheckId = keyof typeof CHECK_GRADES;

export const CHECK_IDS = Object.keys(CHECK_GRADES) as readonly CheckId[];

/** What one press can do about a finding. */
export const MENDS = [
  "updateWord",
  "writeReferences",
  "removeDoubled",
  "writeFront",
  "updateContents",
  "cleanHeadings",
  "removeTemplateLines",
  "countCaptions",
] as const;

export type MendId = (typeof MENDS)[number];

/** What a check has found. */
export interface Finding {
  readonly check: CheckId;
  /** At least one. */
  readonly where: readonly FindingPlace[];
  /** What mends it at one press, and does no harm; null where the user must. */
  readonly mend: MendId | null;
}

/** All that checks look at. */
export interface CheckSource {
  readonly plan: Plan;
  readonly document: DocumentFacts;
  /** Null where nobody has told what is linked to what. */
  readonly thread: ThreadFacts | null;
  /** The measures that are not cancelled. */
  readonly measures: readonly Measure[];
  /** All that the user has written in the plan. */
  readonly texts: readonly PlanText[];
}

/** A check: what it finds, null for nothing. */
export type Check = (source: CheckSource) => Omit<Finding, "check"> | null;

/** A finding with places, with what mends it; null where there are none. */
export function found(where: readonly FindingPlace[], mend: MendId | null = null): Omit<Finding, "check"> | null {
  return where.length === 0 ? null : { where, mend };
}

/** Whether a text says nothing. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
