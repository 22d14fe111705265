import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import { type CostSums, YEAR_FIELDS } from "../../../plan/measures/sumCosts";
import type { PlanMeta } from "../../../plan/Plan";
import { nameInPeriod } from "../../../plan/table/yearNames";
import { amountText } from "../../../plan/values/amountText";
import { usePageStrings } from "../../words/usePageStrings";
import { Fact } from "./Fact";

export interface CostYearsProps {
  readonly costs: CostSums;
  /** Of the plan whose period the years are of. */
  readonly meta: PlanMeta;
}

/** What measures cost in each year, and which costs are words alone. */
export function CostYears({ costs: { byYear, words: inWords }, meta }: CostYearsProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const nameOf = (at: number): string => nameInPeriod(meta, { year: at, before: "" }) ?? words.year(at + 1);
  return (
    <>
      {byYear.map(({ field, sum }) => (
        <Fact
          key={field}
          name={words.yearCost(nameOf(YEAR_FIELDS.indexOf(field)))}
          value={words.kroner(amountText(sum))}
        />
      ))}
      {inWords.length > 0 && <Fact name={words.inWords} value={words.costsInWords(inWords.length)} />}
    </>
  );
}
