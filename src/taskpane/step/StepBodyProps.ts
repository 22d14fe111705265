import type { StepContent } from "../../content/Prompt";
import type { StepLibrary } from "../../content/StepLibrary";
import type { Piece } from "../../document/Piece";
import type { Loaded } from "../loading/useLoaded";
import type { StepPageProps } from "./StepPageProps";

export interface StepBodyProps extends StepPageProps {
  readonly content: StepContent;
  /** What else there is to say on the step: comes later than the prompts. */
  readonly library: Loaded<StepLibrary>;
  readonly pieces: readonly Piece[];
  /** What a prompt alone becomes in the plan, by its id. */
  readonly draftOf: (prompt: string) => readonly Piece[];
}
