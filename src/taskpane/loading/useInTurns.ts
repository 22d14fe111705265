import { useCallback, useState } from "react";
import { doneInTurns, type Steps } from "../../plan/foreign/steps";

/**
 * Gives what does work in turns with what else the pane does, until the signal is aborted. A mistake of ours in it is thrown
 * while rendering, where the boundary shows it: nobody would see it otherwise, and what waits for the work would wait for ever.
 */
export function useInTurns(): <R>(steps: Steps<R>, signal: AbortSignal, onDone: (result: R) => void) => void {
  const [, setMistake] = useState<never>();
  return useCallback((steps, signal, onDone) => {
    doneInTurns(steps, signal).then(onDone, (error: unknown) => {
      if (signal.aborted) return;
      setMistake(() => {
        throw error;
      });
    });
  }, []);
}
