/** Something that has failed, as it came. */
export interface Failure {
  /** Word has refused; a part of the pane could not be fetched; a mistake of our own. */
  readonly kind: "word" | "load" | "mistake";
  readonly error: unknown;
}

const KEPT = 20;

const failures: Failure[] = [];
const listeners = new Set<(failure: Failure) => void>();

/** Remembers what has failed, for as long as the pane is open. It goes nowhere unless the user copies a report of it. */
export function noteFailure(kind: Failure["kind"], error: unknown): void {
  const failure = { kind, error };
  failures.push(failure);
  if (failures.length > KEPT) failures.shift();
  for (const listener of listeners) listener(failure);
}

/** What failed last, the latest last. */
export function lastFailures(): readonly Failure[] {
  return failures;
}

/** Calls back for what has failed already and what fails from now on. Gives what ends that. */
export function watchFailures(listener: (failure: Failure) => void): () => void {
  for (const failure of failures) listener(failure);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
