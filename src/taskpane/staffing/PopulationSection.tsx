import { AGE_GROUPS, type AgeGroup } from "../../content/staffingBases";
import { STAFFING_STRINGS } from "../../content/strings/staffingStrings";
import { wantedAges, yearsOf } from "../../plan/staffing/estimate";
import { estimateText } from "../../plan/staffing/estimateFields";
import { growthOf } from "../../plan/staffing/PopulationGrowth";
import { shownNumber } from "../../plan/values/shownNumber";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import { EstimateField } from "./EstimateField";
import type { StaffingProps } from "./StaffingProps";
import { TakeGrowth } from "./TakeGrowth";
import text from "../look/text.module.css";
import styles from "./staffing.module.css";

/** The years of the estimate, and how the population of each age that it goes by grows. */
export function PopulationSection(props: StaffingProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  const { plan } = props.state;
  return (
    <Disclosure framed title={words.population} openAtFirst={yearsOf(plan) === null}>
      <div className={styles.folded}>
        <div className={styles.pair}>
          <EstimateField {...props} field="baseYear" label={words.baseYear} help={words.baseYearHelp} />
          <EstimateField {...props} field="year" label={words.year} help={words.yearHelp} />
        </div>
        <EstimateField {...props} field="years.by" label={words.by} help={words.byHelp} />
        <TakeGrowth {...props} />
        <p className={text.caption}>{words.populationHelp}</p>
        {wantedAges(plan).map((age) => (
          <AgeFields key={age} {...props} age={age} />
        ))}
      </div>
    </Disclosure>
  );
}

function AgeFields({ age, ...props }: StaffingProps & { readonly age: AgeGroup }) {
  const words = usePageStrings(STAFFING_STRINGS);
  const { plan } = props.state;
  const { language } = plan.meta;
  const year = (field: "baseYear" | "year", otherwise: string): string => estimateText(plan, field) || otherwise;
  return (
    <Disclosure
      level={3}
      title={AGE_GROUPS[age][language]}
      titleLanguage={language}
      caption={useGrowthText(props, age)}
      openAtFirst={false}
    >
      <div className={styles.fields}>
        <div className={styles.pair}>
          <EstimateField
            {...props}
            field={`growth.${age}.from`}
            label={words.from(year("baseYear", words.theBaseYear))}
          />
          <EstimateField {...props} field={`growth.${age}.to`} label={words.to(year("year", words.theYear))} />
          <EstimateField {...props} field={`growth.${age}.low`} label={words.low} />
          <EstimateField {...props} field={`growth.${age}.high`} label={words.high} />
        </div>
        <EstimateField {...props} field={`growth.${age}.source`} label={words.source} help={words.sourceHelp} />
      </div>
    </Disclosure>
  );
}

function useGrowthText({ state: { plan } }: StaffingProps, age: AgeGroup): string {
  const words = usePageStrings(STAFFING_STRINGS);
  const [growth, years] = [growthOf(plan, age), yearsOf(plan)];
  if (growth === null) return words.growthMissing;
  const { from, to, baseYear, year } = growth;
  if (years !== null && (years.baseYear !== baseYear || years.year !== year)) return words.otherYears(baseYear, year);
  return words.growth(shownNumber((to / from) * 100));
}
