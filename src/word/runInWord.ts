import { HostError } from "./HostError";
import { hostErrorCode } from "./hostErrorCode";
import { awaitWord } from "./office/silence";

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one action's requests in Word, after those of the action before it: batches never run in parallel. Called once
 * per action, by the action. Rejects with HostError where Word refuses, and with mistakes of our own as they are.
 */
export function runInWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  const run = last.then(() => awaitWord(Word.run(batch)));
  last = run.catch(() => undefined);
  return run.catch((error: unknown) => {
    const code = hostErrorCode(error);
    throw code === null ? error : new HostError(code, error);
  });
}
