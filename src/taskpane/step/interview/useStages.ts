import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Prompt } from "../../../content/Prompt";
import type { StepId } from "../../../content/StepId";
import { promptState } from "../../../plan/answers/promptState";
import { focusByScript } from "../../focus/focusByScript";
import type { PaneState } from "../../state/PaneState";

export interface Stages {
  /** The place of the prompt that is asked, 0 the first; the number of prompts for what comes after them all. */
  readonly stage: number;
  /** How often the user has moved. */
  readonly moves: number;
  /** Shows a stage, and gives its heading the focus. */
  readonly move: (stage: number) => void;
  /** For the heading of what is shown. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

type Shown = Pick<PaneState, "plan" | "page" | "wanted">;

/**
 * Which prompt of a step is asked: the first without an answer when the page comes up, and at any time the one that another
 * page, a search or a conflict leads to.
 */
export function useStages(step: StepId, prompts: readonly Prompt[], shown: Shown): Stages {
  const { plan, page } = shown;
  const [stage, setStage] = useState(() => wantedStage(step, prompts, shown) ?? firstEmpty(step, prompts, plan));
  const [known, setKnown] = useState(page);
  if (known !== page) {
    setKnown(page);
    setStage(wantedStage(step, prompts, shown) ?? stage);
  }
  const [moves, setMoves] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moves === 0) return;
    window.scrollTo(0, 0);
    if (heading.current !== null) focusByScript(heading.current);
  }, [moves]);
  const move = (next: number): void => {
    setStage(next);
    setMoves(moves + 1);
  };
  return { stage, moves, move, heading };
}

/** The stage that the user has asked for by a field or an id; null where they name no prompt. */
function wantedStage(step: StepId, prompts: readonly Prompt[], { page, wanted }: Shown): number | null {
  const at = page.kind === "step" ? page.at : undefined;
  const asked = wanted?.part === step ? wanted.field : at;
  const index = prompts.findIndex(({ id }) => id === asked);
  return index < 0 ? null : index;
}

function firstEmpty(step: StepId, prompts: readonly Prompt[], plan: Shown["plan"]): number {
  return Math.max(
    0,
    prompts.findIndex((prompt) => promptState(plan, step, prompt) === "empty"),
  );
}
