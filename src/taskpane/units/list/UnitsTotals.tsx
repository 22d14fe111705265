import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import type { PlanMeta } from "../../../plan/Plan";
import type { UnitTotals } from "../../../plan/units/unitOverview";
import { amountText } from "../../../plan/values/amountText";
import { usePageStrings } from "../../words/usePageStrings";
import { CostYears } from "./CostYears";
import { Fact } from "./Fact";
import styles from "../units.module.css";

export interface UnitsTotalsProps {
  readonly totals: UnitTotals;
  /** Of the plan that they come into. */
  readonly meta: PlanMeta;
}

/** How all units stand together. */
export function UnitsTotals({ totals, meta }: UnitsTotalsProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const { facts } = words;
  return (
    <dl className={styles.facts} aria-label={words.totals}>
      <Fact name={facts.units} value={String(totals.units)} />
      <Fact name={facts.goals} value={String(totals.goals)} />
      <Fact name={facts.needs} value={String(totals.needs)} />
      <Fact name={facts.openNeeds} value={String(totals.openNeeds)} />
      <Fact name={facts.measures} value={String(totals.measures)} />
      <Fact name={facts.overdue} value={String(totals.overdue)} />
      <Fact name={words.undiscussed} value={String(totals.undiscussed)} />
      <Fact name={facts.cost} value={words.kroner(amountText(totals.costs.total))} />
      <CostYears costs={totals.costs} meta={meta} />
    </dl>
  );
}
