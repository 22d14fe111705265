import { PartUnreadable } from "../plan/stored/PartUnreadable";
import { HostError } from "../word/HostError";
import { runInWord } from "../word/runInWord";
import { noteFailure } from "./failures";
import type { Failed } from "./Outcome";
import type { WordContext } from "../word/WordContext";

/** Runs an action's requests in Word; what Word refuses becomes an outcome, as does a part that is not sent. Mistakes of our own are thrown on. */
export async function attempt<T>(batch: (context: WordContext) => Promise<T>): Promise<T | Failed> {
  try {
    return await runInWord(batch);
  } catch (error) {
    if (!(error instanceof HostError || error instanceof PartUnreadable)) throw error;
    noteFailure("word", error);
    return { kind: "failed", code: error instanceof HostError ? error.code : "unknown" };
  }
}
