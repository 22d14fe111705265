import { useState } from "react";
import { LINES_STRINGS } from "../../../content/strings/linesStrings";
import type { Plan } from "../../../plan/Plan";
import {
  lineToText,
  makeOfLine,
  type LineDetails,
  type LineUse,
  type MadeOfLine,
} from "../../../plan/questions/noteLines";
import { useFocusNext, type FocusNext } from "../../focus/useFocusNext";
import { factsOf } from "../../words/factsOf";
import { usePageStrings } from "../../words/usePageStrings";
import type { NoteLineProps } from "./NoteLinesProps";

/** What is asked of a line: nothing, what it is to become, what a measure needs, or whether once more. */
export type LineStage =
  { readonly asks: "nothing" | "use" | "details" } | { readonly asks: "again"; readonly of: MadeOfLine };

export interface LineUseState extends Pick<FocusNext<HTMLLIElement>, "container"> {
  readonly stage: LineStage;
  /** Asks what the line is to become, or stops asking. */
  readonly toggle: () => void;
  readonly choose: (use: LineUse) => void;
  /** Goes on with what was asked about. */
  readonly again: (use: LineUse) => void;
  readonly makeMeasure: (details: LineDetails) => void;
  /** Leaves the line as a comment in Word, at the step's heading. */
  readonly comment: () => void;
}

/** Makes something of a line, step by step; the focus follows what is asked. `made`: what it has become already. */
export function useLineUse({ step, plan, item, line, pane }: NoteLineProps, made: readonly MadeOfLine[]): LineUseState {
  const words = usePageStrings(LINES_STRINGS);
  const { container, focusNext } = useFocusNext<HTMLLIElement>();
  const [stage, setStage] = useState<LineStage>({ asks: "nothing" });
  const ask = (next: LineStage): void => {
    setStage(next);
    focusNext(next.asks === "nothing" ? "[data-part=use]" : "[data-part=asked] :is(button, input)");
  };
  const make = (use: LineUse, details?: LineDetails): void => {
    const change = (current: Plan) =>
      use === "text" ? lineToText(current, item, line, step) : makeOfLine(current, item, line, use, details);
    pane.replace({ kind: "told", title: tellMade(change(plan).made, words) }, (current) => change(current).plan);
    ask({ asks: "nothing" });
  };
  const again = (use: LineUse): void => {
    if (use === "measure") ask({ asks: "details" });
    else make(use);
  };
  return {
    container,
    stage,
    toggle: () => {
      ask({ asks: stage.asks === "nothing" ? "use" : "nothing" });
    },
    choose: (use) => {
      const before = made.findLast(({ kind }) => kind === use);
      if (before === undefined) again(use);
      else ask({ asks: "again", of: before });
    },
    again,
    makeMeasure: (details) => {
      make("measure", details);
    },
    comment: () => {
      pane.perform({ kind: "leaveComment", step, text: line });
      ask({ asks: "nothing" });
    },
  };
}

function tellMade(made: MadeOfLine, words: (typeof LINES_STRINGS)["nb"]): string {
  return made.kind === "text" ? words.made.text(factsOf(made.step).number) : words.made[made.kind](made.nr);
}
