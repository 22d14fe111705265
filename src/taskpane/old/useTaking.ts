import { useEffect, useRef, useState } from "react";
import { factsOfPieces, type OldContent, type OldWish, takePieces } from "../../plan/old/take/takePieces";
import type { Plan } from "../../plan/Plan";
import { useInTurns } from "../loading/useInTurns";
import type { Pane } from "../state/Pane";

/** Takes what is wanted of a document into the plan, in turns with what else the pane does: leaving ends it. */
export function useTaking(
  { plan, pane, content }: { readonly plan: Plan; readonly pane: Pane; readonly content: OldContent },
  title: string,
  onEnd: () => void,
): { readonly isTaking: boolean; readonly takeIn: (wish: OldWish) => void } {
  const [isTaking, setTaking] = useState(false);
  const inTurns = useInTurns();
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
    inTurns(factsOfPieces(plan, wish, content), signal, (facts) => {
      pane.replace({ kind: "told", title }, (current) => takePieces(current, wish, content, facts));
      onEnd();
    });
  };
  return { isTaking, takeIn };
}
