import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { AUDIENCES } from "../../content/Guidance";
import type { PlanChoice } from "../../content/PlanChoice";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { useStrings } from "../StringsContext";
import { NO_FILTER, type GuidanceFilter } from "./filterTopics";
import { strategyOptions } from "./strategyOptions";
import text from "../shell/text.module.css";
import styles from "./GuidanceFilters.module.css";

export interface GuidanceFiltersProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly choices: readonly PlanChoice[];
  readonly filter: GuidanceFilter;
  readonly onChange: (filter: GuidanceFilter) => void;
  /** What has come of the filter; read aloud when it changes. */
  readonly children: ReactNode;
}

/** The step whose guidance is divided by strategy. */
const STRATEGY_STEP: StepId = "s6";

/** Whom the guidance is shown for, and in the step of strategies which of them. */
export function GuidanceFilters({ step, plan, choices, filter, onChange, children }: GuidanceFiltersProps) {
  const { guidance: words } = useStrings();
  const change = (changed: GuidanceFilter): void => {
    onChange(changed.audience === null && changed.strategy === null ? NO_FILTER : changed);
  };
  const audiences = AUDIENCES.map((id) => ({ id, name: words.audiences[id] }));
  return (
    <div className={styles.filters}>
      <FilterSelect
        label={words.showFor}
        options={audiences}
        value={filter.audience}
        onChange={(audience) => {
          change({ ...filter, audience });
        }}
      />
      {step === STRATEGY_STEP && (
        <FilterSelect
          label={words.strategy}
          options={strategyOptions(plan, choices)}
          value={filter.strategy}
          onChange={(strategy) => {
            change({ ...filter, strategy });
          }}
        />
      )}
      <p className={text.caption} aria-live="polite">
        {children}
      </p>
    </div>
  );
}

interface FilterSelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
}

function FilterSelect<Id extends string>({ label, options, value, onChange }: FilterSelectProps<Id>) {
  const { guidance: words } = useStrings();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value ?? ""}
        onChange={(_, data) => {
          onChange(options.find(({ id }) => id === data.value)?.id ?? null);
        }}
      >
        <option value="">{words.all}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
