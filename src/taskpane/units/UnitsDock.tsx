import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { UNITS_STRINGS } from "../../content/strings/unitsStrings";
import type { Plan } from "../../plan/Plan";
import { rememberUnits } from "../../plan/units/recogniseUnits";
import { canKeepRows, takeUnitRows } from "../../plan/units/takeUnitRows";
import type { UnitOverview } from "../../plan/units/unitOverview";
import { isoToday } from "../../plan/values/isoToday";
import { Dock } from "../frame/Dock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import type { UnitRows } from "./useUnitRows";
import text from "../look/text.module.css";

export interface UnitsDockProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly rows: UnitRows;
  readonly overview: UnitOverview;
  readonly canWrite: boolean;
}

/** "Hent inn N rader": what the user has chosen comes into the plan at once, and can be taken back as one. */
export function UnitsDock({ state, pane, rows, overview, canWrite }: UnitsDockProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const why = useId();
  const [refused, setRefused] = useState<ReadonlySet<string> | null>(null);
  if (!canWrite || overview.units.length === 0) return <Dock state={state} pane={pane} pieces={[]} />;
  const { proposals, chosen, answers, open, isComparing } = rows;
  const isNothing = isComparing || chosen.size === 0;
  const take = (plan: Plan): Plan =>
    rememberUnits(takeUnitRows(plan, proposals, chosen, answers), proposals, overview, isoToday());
  const takeIn = (): void => {
    if (canKeepRows(take(state.plan))) pane.replace({ kind: "told", title: words.taken(chosen.size) }, take);
    else setRefused(chosen);
  };
  const note = noteOf({ isComparing, isRefused: refused === chosen, count: chosen.size, open }, words);
  return (
    <Dock state={state} pane={pane} pieces={[]}>
      {note !== null && (
        <p id={why} className={text.dockNote} role={refused === chosen ? "alert" : undefined}>
          {note}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={isNothing}
        aria-describedby={note === null ? undefined : why}
        onClick={takeIn}
      >
        {words.take(chosen.size)}
      </Button>
    </Dock>
  );
}

interface NoteFacts {
  readonly isComparing: boolean;
  readonly isRefused: boolean;
  readonly count: number;
  readonly open: number;
}

function noteOf(
  { isComparing, isRefused, count, open }: NoteFacts,
  words: (typeof UNITS_STRINGS)["nb"],
): string | null {
  if (isComparing) return words.comparing;
  if (isRefused) return words.tooMuch;
  if (open > 0) return words.openQuestions(open);
  return count === 0 ? words.nothing : null;
}
