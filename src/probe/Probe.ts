import type { Kit } from "./Kit";

/** One question to Word: a small piece of document, one thing that is done with it, and what is read of it then. */
export interface Probe {
  /** Names the probe in recordings of years: never changed. */
  readonly id: string;
  /** The question, in Norwegian. */
  readonly asks: string;
  /** The requirement set without which the probe is not run. */
  readonly set: `${"WordApi" | "WordApiDesktop"} ${number}`;
  /** Word's refusals are findings; any other error is a fault of the probe. */
  run(kit: Kit): Promise<void>;
}
