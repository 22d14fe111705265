import { useMemo } from "react";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { MEASURE_COLUMNS } from "../../../content/tables/measureColumns";
import { OKONOMIPLAN } from "../../../content/tables/okonomiplan";
import { type CostSums, sumCosts } from "../../../plan/measures/sumCosts";
import type { Plan } from "../../../plan/Plan";
import { amountText } from "../../../plan/values/amountText";
import { shownColumns } from "../../../plan/table/shownColumns";
import { Disclosure } from "../../frame/Disclosure";
import { usePageStrings } from "../../words/usePageStrings";
import { CostTable } from "./CostTable";
import text from "../../look/text.module.css";
import styles from "./CostSection.module.css";

/** What the measures cost together. */
export function CostSection({ plan }: { readonly plan: Plan }) {
  const { costs: words } = usePageStrings(MEASURES_STRINGS);
  const sums = useMemo(() => sumCosts(plan.measures), [plan.measures]);
  if (plan.measures.length === 0) return null;
  return (
    <Disclosure title={words.title} caption={words.amount(amountText(sums.total))} openAtFirst>
      <div className={styles.costs}>
        <p className={text.caption}>{words.help}</p>
        <Tables plan={plan} sums={sums} />
        <LeftOut {...sums} />
      </div>
    </Disclosure>
  );
}

function Tables({ plan, sums }: { readonly plan: Plan; readonly sums: CostSums }) {
  const { costs: words } = usePageStrings(MEASURES_STRINGS);
  const { language } = plan.meta;
  const columns = new Map(shownColumns(plan, OKONOMIPLAN, language).map(({ id, name }) => [id, name]));
  const years = sums.byYear.map(({ field, sum }) => ({ name: columns.get(field) ?? "", sum }));
  const financing = sums.byFinancing.map(({ name, sum }) => ({ name: name || words.notSaid, sum }));
  const shares = [
    { name: MEASURE_COLUMNS.ownShare.name[language], sum: sums.ownShare },
    { name: MEASURE_COLUMNS.grant.name[language], sum: sums.grant },
  ].flatMap(({ name, sum }) => (sum === null ? [] : [{ name, sum }]));
  return (
    <>
      <CostTable title={words.byFinancing} of={words.financing} rows={financing} total={sums.total} />
      {years.length > 0 && <CostTable title={words.byYear} of={words.year} rows={years} />}
      {shares.length > 0 && <CostTable title={words.shares} of={words.share} rows={shares} />}
    </>
  );
}

/** Which measures are not in the sums. */
function LeftOut({ words: nrs, blank, cancelled }: CostSums) {
  const { costs: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <>
      {nrs.length > 0 && <p className={text.body}>{words.words(nrs.length, nrs.join(", "))}</p>}
      {blank > 0 && <p className={text.caption}>{words.blank(blank)}</p>}
      {cancelled > 0 && <p className={text.caption}>{words.cancelled(cancelled)}</p>}
    </>
  );
}
