import type { Measure } from "./measures/Measure";

/** The period before this one, from the plan that this one was started from. */
export interface PreviousPeriod {
  /** Years as the plan before had them, "" where it had none. */
  readonly from: string;
  readonly to: string;
  /** The measures that were done. */
  readonly done: readonly Measure[];
}
