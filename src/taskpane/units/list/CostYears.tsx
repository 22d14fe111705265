import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import { type CostSums, YEAR_FIELDS } from "../../../plan/measures/sumCosts";
import { amountText } from "../../../plan/values/amountText";
import { usePageStrings } from "../../words/usePageStrings";
import { Fact } from "./Fact";

/** What measures cost in each year, and which costs are words alone. */
export function CostYears({ costs: { byYear, words: inWords } }: { readonly costs: CostSums }) {
  const words = usePageStrings(UNITS_STRINGS);
  return (
    <>
      {byYear.map(({ field, sum }) => (
        <Fact key={field} name={words.year(YEAR_FIELDS.indexOf(field) + 1)} value={words.kroner(amountText(sum))} />
      ))}
      {inWords.length > 0 && <Fact name={words.inWords} value={words.costsInWords(inWords.length)} />}
    </>
  );
}
