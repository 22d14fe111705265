import { AGE_GROUPS, CARE_AGES } from "../../content/staffingBases";
import { STAFFING_STRINGS } from "../../content/strings/staffingStrings";
import { wantedAges, weightOf } from "../../plan/staffing/estimate";
import { ASSUMPTIONS } from "../../plan/staffing/estimateFields";
import { shownNumber } from "../../plan/values/shownNumber";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import { EstimateField } from "./EstimateField";
import type { StaffingProps } from "./StaffingProps";
import text from "../look/text.module.css";
import styles from "./staffing.module.css";

/** What is assumed once for all groups, and who chose it. */
export function AssumptionsSection(props: StaffingProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  return (
    <Disclosure framed title={words.assumptions} openAtFirst={false}>
      <div className={styles.folded}>
        <p className={text.caption}>{words.assumptionsHelp}</p>
        {ASSUMPTIONS.map((name) => (
          <div key={name} role="group" aria-label={words.names[name]} className={styles.fields}>
            <h3 className={text.section}>{words.names[name]}</h3>
            <p className={text.caption}>{words.help[name]}</p>
            <div className={styles.pair}>
              <EstimateField {...props} field={`${name}.value`} label={words.value} />
              <EstimateField {...props} field={`${name}.step`} label={words.step} />
            </div>
            <EstimateField {...props} field={`${name}.by`} label={words.by} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

/** How many of those who use health and care services are of each age; nothing where no group goes by them. */
export function WeightsSection(props: StaffingProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  const { plan } = props.state;
  if (!CARE_AGES.every((age) => wantedAges(plan).includes(age))) return null;
  const sum = CARE_AGES.reduce((sofar, age) => sofar + weightOf(plan, age), 0);
  return (
    <Disclosure framed title={words.weights} openAtFirst={sum === 0}>
      <div className={styles.folded}>
        <p className={text.caption}>{words.weightsHelp}</p>
        <div className={styles.pair}>
          {CARE_AGES.map((age) => (
            <EstimateField key={age} {...props} field={`weight.${age}`} label={AGE_GROUPS[age][plan.meta.language]} />
          ))}
        </div>
        <p className={text.body}>{words.weightsSum(shownNumber(sum))}</p>
        <EstimateField {...props} field="weight.by" label={words.by} help={words.byHelp} />
      </div>
    </Disclosure>
  );
}
