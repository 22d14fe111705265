import type { Unit, UnitRowPlace } from "./Unit";
import type { PlanRow } from "./unitRows";

/** What a unit's row is to the plan. */
export type UnitRowState =
  /** It has never been taken in. */
  | "new"
  /** It says what the plan's row says, or nothing has changed on either side since it was taken in. */
  | "same"
  /** The unit has changed it, and the plan has not. */
  | "changedThere"
  /** The plan has changed it, and the unit has not: nothing is to be taken in. */
  | "changedHere"
  /** The same field was changed on both sides, to different texts: each such field is the user's to answer. */
  | "changedInBoth"
  /** It was taken in, and the unit's plan does not have it any more. It stays in the plan; the user may delete it. */
  | "goneThere"
  /** It was taken in, and the plan does not have it any more. */
  | "goneHere";

/** A field that the unit has otherwise than the plan. */
export interface UnitFieldChange {
  /** A column's id: "action", "status", "strategy"; as measures and cells are named. */
  readonly field: string;
  /** As the plan has it, "" for nothing; "" in a row that is new. */
  readonly here: string;
  readonly there: string;
  /** Who has changed it since it was taken in. What was changed here alone is never written over. */
  readonly by: "there" | "here" | "both";
}

/** A row of a unit, or one that was taken from it, and what would become of it. */
export interface ProposedUnitRow extends UnitRowPlace {
  /** Its name among all proposed rows. */
  readonly key: string;
  readonly state: UnitRowState;
  /** Its number in the unit's plan; null where it is gone there and not known. */
  readonly there: string | null;
  /** Its number in the plan; null where it is not there. */
  readonly here: string | null;
  /** What it says, in one line: as the unit has it, else as the plan has it. */
  readonly title: string;
  /** Fields that differ. Of a new row all that it says. */
  readonly changes: readonly UnitFieldChange[];
  /** The unit has linked it to other goals or needs since it was taken in: that comes along without a question. */
  readonly isRelinked: boolean;
  /** The row as the plan would hold it; null where it is gone there. */
  readonly row: PlanRow | null;
}

/** What of a unit can go into the plan. Nothing has been changed. */
export interface UnitProposal {
  readonly unit: Unit;
  /** What the plan calls the unit by, in `from.links` of its rows. Stands in documents. */
  readonly id: string;
  /** What the plan called it when it last took something of it; null for a unit that is new to it. */
  readonly knownAs: string | null;
  readonly rows: readonly ProposedUnitRow[];
  /** Names of columns of the unit's own that the plan lacks: their texts stay in the unit's plan. */
  readonly leftOut: readonly string[];
}

/** The user's answers where both have changed a field: by answerKey. What is not answered stays as the plan has it. */
export type UnitAnswers = ReadonlyMap<string, "here" | "there">;

/** The name of a question: of one field of a row, or of all of its fields. */
export function answerKey({ key }: Pick<ProposedUnitRow, "key">, field: string | null = null): string {
  return field === null ? key : `${key} ${field}`;
}

/** A row that the user has chosen, with its unit. */
export interface ChosenRow {
  readonly row: ProposedUnitRow;
  readonly proposal: UnitProposal;
}
