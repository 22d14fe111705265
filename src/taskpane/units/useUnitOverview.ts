import { startTransition, useEffect, useState } from "react";
import { doneInTurns } from "../../plan/foreign/steps";
import type { Unit } from "../../plan/units/Unit";
import { type UnitOverview, unitOverview, unitOverviewInSteps } from "../../plan/units/unitOverview";
import { isoToday } from "../../plan/values/isoToday";

/** How the units stand, as far as it is known: of many it is counted in turns with what else the pane does. */
export function useUnitOverview(units: readonly Unit[]): UnitOverview {
  const [overview, setOverview] = useState(() => unitOverview([], isoToday()));
  useEffect(() => {
    const leaving = new AbortController();
    doneInTurns(unitOverviewInSteps(units, isoToday()), leaving.signal).then(
      (counted) => {
        startTransition(() => {
          setOverview(counted);
        });
      },
      () => undefined,
    );
    return () => {
      leaving.abort();
    };
  }, [units]);
  return overview;
}
