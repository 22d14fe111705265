import { useEffect, useState } from "react";
import type { Piece } from "../../document/Piece";
import type { PaneState } from "../state/PaneState";
import type { WritingTask } from "../state/Task";

/** The words of a task, made of a plan. */
interface Made {
  readonly plan: PaneState["plan"];
  readonly pieces: readonly Piece[] | "failed";
}

/**
 * What a task would write of the plan as it is now, ready for a click: browsers refuse what is copied long after it. Null until
 * it is made; "failed" where what it needs cannot be fetched.
 */
export function useTaskPieces(
  task: WritingTask,
  { plan, view }: Pick<PaneState, "plan" | "view">,
): readonly Piece[] | "failed" | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let wanted = true;
    const make = async (): Promise<readonly Piece[]> =>
      (await import(/* webpackChunkName: "write" */ "../work/taskText")).taskPieces(task, { plan, view });
    void make()
      .catch(() => "failed" as const)
      .then((pieces) => {
        if (wanted) setMade({ plan, pieces });
      });
    return () => {
      wanted = false;
    };
  }, [task, plan, view]);
  return made?.plan === plan ? made.pieces : null;
}
