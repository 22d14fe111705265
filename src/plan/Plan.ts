import type { Language } from "../content/Language";
import type { StepId } from "../content/StepId";
import type { StepAnswers } from "./Answer";
import type { Measure } from "./Measure";
import type { PartName } from "./PartName";

/** What the whole plan has in common. */
export interface PlanMeta {
  /** The municipality's name, "" while it is not set. */
  readonly municipality: string;
  /** First and last year, "" while not set. */
  readonly from: string;
  readonly to: string;
  /** The language of what is written into the document. */
  readonly language: Language;
  /** The part that the user was working on when the plan was last saved. */
  readonly place: PartName;
}

/** The plan: an immutable value, changed only by pure functions that give a new one. */
export interface Plan {
  readonly meta: PlanMeta;
  readonly answers: Readonly<Record<StepId, StepAnswers>>;
  readonly measures: readonly Measure[];
  /** The highest number that a measure has ever had, deleted ones too: numbers are never used again. */
  readonly lastMeasure: number;
  /** By block tag: hash of the text that we last wrote there (document/hashText). */
  readonly written: Readonly<Record<string, string>>;
}
