import { useMemo, useState } from "react";
import { UNITS_STRINGS } from "../../content/strings/unitsStrings";
import { filterUnits, type UnitFilter } from "../../plan/units/unitOverview";
import type { Unit } from "../../plan/units/Unit";
import { PageFrame } from "../frame/PageFrame";
import { isOnlyRead } from "../saving/isOnlyRead";
import { ReadOnlyLine } from "../saving/ReadOnlyLine";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import { UnitFilters } from "./list/UnitFilters";
import { UnitList } from "./list/UnitList";
import { UnitsTotals } from "./list/UnitsTotals";
import { SendSection } from "./send/SendSection";
import { TickButtons } from "./TickButtons";
import { UnitsDock } from "./UnitsDock";
import { UnitsInWord } from "./UnitsInWord";
import { UnitSources } from "./UnitSources";
import { useUnitOverview } from "./useUnitOverview";
import { useUnitRows } from "./useUnitRows";
import { useUnits } from "./useUnits";
import text from "../look/text.module.css";
import styles from "./units.module.css";

export interface UnitsPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The plans of many units: how each stands, and what of them goes into this plan; and back to each what this plan decides. */
export function UnitsPage({ state, pane }: UnitsPageProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const { plan } = state;
  const choice = useUnits(plan);
  const units = choice.read?.units ?? NONE;
  const rows = useUnitRows(units, plan);
  const overview = useUnitOverview(units);
  const [filter, setFilter] = useState<UnitFilter>(ALL);
  const shown = useMemo(() => filterUnits(overview.units, filter), [overview, filter]);
  const canWrite = !isOnlyRead(state);
  const back = (): void => {
    pane.go({ kind: "decision" });
  };
  return (
    <PageFrame
      title={words.title}
      back={{ label: words.back, onClick: back }}
      takesFocus={state.navigated}
      dock={<UnitsDock {...{ state, pane, rows, overview, canWrite }} />}
    >
      <p className={text.body}>{words.intro}</p>
      <ReadOnlyLine state={state} />
      <UnitSources choice={choice} />
      {overview.units.length > 0 && (
        <section className={styles.section} aria-labelledby="units">
          <h2 id="units" className={text.section}>
            {words.overview}
          </h2>
          <UnitsTotals totals={overview.totals} meta={plan.meta} />
          <UnitFilters {...{ filter, setFilter }} shown={shown.length} all={units.length} />
          {canWrite && <TickButtons rows={rows} shown={shown} />}
          <UnitList {...{ shown, units, choice, rows, plan, canWrite }} />
        </section>
      )}
      {canWrite && <UnitsInWord {...{ state, pane, overview }} proposals={rows.proposals} />}
      {canWrite && <SendSection {...{ state, pane }} />}
    </PageFrame>
  );
}

const NONE: readonly Unit[] = [];
const ALL: UnitFilter = { text: "", filters: new Set() };
