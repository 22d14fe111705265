import type { Language } from "../content/Language";
import type { StepId } from "../content/StepId";
import type { TableId } from "../content/tables/tableIds";
import type { StepAnswers } from "./answers/Answer";
import type { KnownTable } from "./table/KnownTable";
import type { Measure } from "./measures/Measure";
import type { PartName } from "./stored/PartName";
import type { PlanConflict } from "./PlanConflict";
import type { PlanTable } from "./table/PlanTable";

/** What the whole plan has in common. */
export interface PlanMeta {
  /** The municipality's name, "" while it is not set. */
  readonly municipality: string;
  /** First and last year, "" while not set. */
  readonly from: string;
  readonly to: string;
  /** The period of the tariff agreement (HTA) that the plan refers to, "2026–2028"; "" while not set. */
  readonly hta: string;
  /** The language of what is written into the document. */
  readonly language: Language;
  /** The part that the user was working on when the plan was last saved. */
  readonly place: PartName;
}

/** The plan: an immutable value, changed only by pure functions that give a new one. */
export interface Plan {
  readonly meta: PlanMeta;
  /** The choices made once per plan, by ChoiceId; `word.<id>` is what the municipality calls a thing. */
  readonly choices: StepAnswers;
  readonly answers: Readonly<Record<StepId, StepAnswers>>;
  readonly measures: readonly Measure[];
  /** The highest number that a measure has ever had, deleted ones too: numbers are never used again. */
  readonly lastMeasure: number;
  /** The standard tables' rows, those of measures apart. Goals and needs are rows of theirs (nitt.tab.maal, deck.tab.analyse). */
  readonly tables: Readonly<Partial<Record<TableId, PlanTable>>>;
  /** Notes to reflection and key questions, by the item's id; and what is marked as done (ticks.ts). */
  readonly reflections: Readonly<Record<string, string>>;
  /** What was done in the period before this one; null where the plan is the first. */
  readonly previous: PreviousPeriod | null;
  /** By block tag: hash of the text that we last wrote there (document/hashText), or THEIRS or LEFT_OUT (see blockState); and what of it is kept as it is in Word (see kept). */
  readonly written: Readonly<Record<string, string>>;
  /** By block tag: a table of ours as it stood in Word when we last wrote or read it. */
  readonly inWord: Readonly<Record<string, KnownTable>>;
  /** Fields that two people have changed at once: the other version, until someone has chosen. */
  readonly conflicts: readonly PlanConflict[];
}

/** The period before this one, from the plan that this one was started from. */
interface PreviousPeriod {
  /** Years as the plan before had them, "" where it had none. */
  readonly from: string;
  readonly to: string;
  /** The measures that were done. */
  readonly done: readonly Measure[];
}
