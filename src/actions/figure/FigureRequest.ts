import type { StepId } from "../../content/StepId";
import type { Candidate } from "../../document/headings/FoundStep";
import type { Piece } from "../../document/Piece";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import type { Stored } from "../block/finishWriting";
import type { EditedChoice } from "../Outcome";

/** A figure with its table and text that is to stand in the document. */
export interface FigureRequest extends StoredPlan, Stored {
  readonly step: StepId;
  readonly tag: string;
  /** What Word shows on the control. */
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly onEdited: EditedChoice;
  /** The user's choice of heading after the outcome "choose". */
  readonly heading?: Candidate;
}
