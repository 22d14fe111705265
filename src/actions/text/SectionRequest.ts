import type { SectionId } from "../../content/SectionId";
import type { Candidate } from "../../document/headings/FoundStep";
import type { Piece } from "../../document/Piece";
import type { Plan } from "../../plan/Plan";
import type { Stored } from "../block/finishWriting";
import type { EditedChoice } from "../Outcome";

/** A section's text to put into the document: a step's, or the list of references. */
export interface SectionRequest extends Stored {
  readonly step: SectionId;
  readonly pieces: readonly Piece[];
  /** Ids of the prompts that the pieces answer: their guiding lines make way. */
  readonly answered: readonly string[];
  readonly plan: Plan;
  readonly onEdited: EditedChoice;
  /** The user's choice after the outcome "choose". */
  readonly heading?: Candidate;
}
