import { useMemo } from "react";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import type { Plan } from "../../../plan/Plan";
import type { Unit } from "../../../plan/units/Unit";
import type { UnitSummary } from "../../../plan/units/unitOverview";
import { Disclosure } from "../../frame/Disclosure";
import { MoreRows, useDrawnRows } from "../../inputs/MoreRows";
import { usePageStrings } from "../../words/usePageStrings";
import { openFields, proposedRows, type UnitRows } from "../useUnitRows";
import type { UnitsChoice } from "../useUnits";
import { UnitFacts } from "./UnitFacts";
import { UnitName } from "./UnitName";
import { UnitRowsPart } from "./UnitRowsPart";
import styles from "../units.module.css";

export interface UnitListProps {
  readonly shown: readonly UnitSummary[];
  readonly units: readonly Unit[];
  readonly choice: UnitsChoice;
  readonly rows: UnitRows;
  readonly plan: Plan;
  readonly canWrite: boolean;
}

/** The units, each folded: how it stands, what it is called, and what of it can be taken in. */
export function UnitList({ shown, units, ...shared }: UnitListProps) {
  const byKey = useMemo(() => new Map(units.map((unit) => [unit.key, unit])), [units]);
  const { drawn, ...more } = useDrawnRows(shown, -1);
  return (
    <>
      <ul className={styles.units}>
        {drawn.map(([summary]) => {
          const unit = byKey.get(summary.key);
          return unit === undefined ? null : (
            <li key={summary.key}>
              <OneUnit {...{ summary, unit, units }} {...shared} />
            </li>
          );
        })}
      </ul>
      <MoreRows {...more} all={shown.length} />
    </>
  );
}

interface OneUnitProps extends Omit<UnitListProps, "shown"> {
  readonly summary: UnitSummary;
  readonly unit: Unit;
}

function OneUnit({ summary, unit, units, choice, rows, plan, canWrite }: OneUnitProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const proposed = rows.byUnit.get(unit.key);
  const coming = proposedRows(proposed?.rows ?? []);
  const open = coming.filter((row) => openFields(row, rows.answers).length > 0).length;
  return (
    <Disclosure
      level={3}
      title={unit.name}
      titleLanguage={unit.plan.meta.language}
      caption={words.unitCaption(summary.measures, coming.length, open)}
      openAtFirst={false}
    >
      <div className={styles.folded}>
        <UnitFacts {...{ summary, unit }} />
        {canWrite && <UnitName {...{ unit, units, choice, plan }} />}
        {canWrite && proposed !== undefined && <UnitRowsPart proposal={proposed} {...{ rows, plan }} />}
      </div>
    </Disclosure>
  );
}
