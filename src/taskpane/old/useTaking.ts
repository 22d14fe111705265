import { useEffect, useRef, useState } from "react";
import { doneInTurns } from "../../plan/foreign/steps";
import { factsOfPieces, type OldContent, type OldWish, takePieces } from "../../plan/old/take/takePieces";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";

/** Takes what is wanted of a document into the plan, in turns with what else the pane does: leaving ends it. */
export function useTaking(
  { plan, pane, content }: { readonly plan: Plan; readonly pane: Pane; readonly content: OldContent },
  title: string,
  onEnd: () => void,
): { readonly isTaking: boolean; readonly takeIn: (wish: OldWish) => void } {
  const [isTaking, setTaking] = useState(false);
  const leaving = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      leaving.current?.abort();
    },
    [],
  );
  const takeIn = (wish: OldWish): void => {
    const { signal } = (leaving.current = new AbortController());
    setTaking(true);
    doneInTurns(factsOfPieces(plan, wish, content), signal).then(
      (facts) => {
        pane.replace({ kind: "told", title }, (current) => takePieces(current, wish, content, facts));
        onEnd();
      },
      () => undefined,
    );
  };
  return { isTaking, takeIn };
}
