import { STEP_IDS, type StepId } from "../../../content/StepId";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import { withoutBidi } from "../../../document/text/withoutBidi";
import type { Unit } from "../../../plan/units/Unit";
import type { UnitSummary } from "../../../plan/units/unitOverview";
import { amountText } from "../../../plan/values/amountText";
import { usePageStrings } from "../../words/usePageStrings";
import { CostYears } from "./CostYears";
import { Fact } from "./Fact";
import text from "../../look/text.module.css";
import styles from "../units.module.css";

export interface UnitFactsProps {
  readonly summary: UnitSummary;
  readonly unit: Unit;
}

/** How one unit stands. */
export function UnitFacts({ summary, unit }: UnitFactsProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const { facts } = words;
  const { total } = summary.costs;
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={facts.file} value={withoutBidi(unit.path)} />
        <Fact name={facts.steps} value={stepsText(summary, words)} />
        <Fact name={facts.goals} value={String(summary.goals)} />
        <Fact name={facts.needs} value={String(summary.needs)} />
        <Fact name={facts.openNeeds} value={listed(summary.openNeeds)} />
        <Fact name={facts.measures} value={String(summary.measures)} />
        <Fact name={facts.overdue} value={listed(summary.overdue)} />
        <Fact name={facts.discussion} value={summary.isDiscussed ? words.discussed : words.notDiscussed} />
        <Fact name={facts.cost} value={total === 0 ? words.noCost : words.kroner(amountText(total))} />
        <CostYears costs={summary.costs} meta={unit.plan.meta} />
      </dl>
      {unit.warnings.length > 0 && <p className={text.caption}>{words.damaged}</p>}
    </>
  );
}

/** The steps by how far the unit has come with them, in one line. */
function stepsText({ steps }: UnitSummary, words: (typeof UNITS_STRINGS)["nb"]): string {
  const groups = STEP_STATES.map((state) => ({ state, own: STEP_IDS.filter((id) => steps[id] === state) }));
  const said = groups.filter(({ own }) => own.length > 0);
  const [only, more] = said;
  if (only !== undefined && more === undefined) return words.allSteps[only.state];
  const numbers = (own: readonly StepId[]): string => own.map((id) => STEP_IDS.indexOf(id) + 1).join(", ");
  return said.map(({ state, own }) => words.steps(words.stepStates[state], numbers(own))).join(" · ");
}

const STEP_STATES = ["answered", "begun", "empty"] as const;

/** So many numbers are told, and how many there are. */
const MOST_LISTED = 8;

function listed(nrs: readonly string[]): string {
  if (nrs.length === 0) return "0";
  const more = nrs.length > MOST_LISTED ? " …" : "";
  return `${nrs.length} (${nrs.slice(0, MOST_LISTED).join(", ")}${more})`;
}
