import { startTransition, useEffect, useState } from "react";
import type { Unit } from "../../plan/units/Unit";
import { type UnitOverview, unitOverview, unitOverviewInSteps } from "../../plan/units/unitOverview";
import { isoToday } from "../../plan/values/isoToday";
import { useInTurns } from "../loading/useInTurns";

/** How the units stand, as far as it is known: of many it is counted in turns with what else the pane does. */
export function useUnitOverview(units: readonly Unit[]): UnitOverview {
  const [overview, setOverview] = useState(() => unitOverview([], isoToday()));
  const inTurns = useInTurns();
  useEffect(() => {
    const leaving = new AbortController();
    inTurns(unitOverviewInSteps(units, isoToday()), leaving.signal, (counted) => {
      startTransition(() => {
        setOverview(counted);
      });
    });
    return () => {
      leaving.abort();
    };
  }, [units, inTurns]);
  return overview;
}
