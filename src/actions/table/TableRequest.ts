import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Candidate } from "../../document/headings/FoundStep";
import type { Side } from "../../document/table/TableConflict";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import type { Stored } from "../block/finishWriting";
import type { EditedChoice } from "../Outcome";

/** A standard table that is to stand in the document as the plan has it. */
export interface TableRequest extends StoredPlan, Stored {
  readonly table: TableDefinition;
  /** "both": what was changed in Word comes into the plan, and the plan's changes into Word. "read": only the former. */
  readonly direction: "both" | "read";
  readonly onEdited: EditedChoice;
  /** The user's choice of heading after the outcome "choose". */
  readonly heading?: Candidate;
  /** The user's choices after the outcome "cells". */
  readonly choices?: Readonly<Record<string, Side>>;
}
