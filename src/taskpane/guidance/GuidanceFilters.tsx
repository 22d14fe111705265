import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import type { ReactNode } from "react";
import { AUDIENCES, STRATEGY_IDS, type StrategyId } from "../../content/Guidance";
import type { PlanChoice } from "../../content/PlanChoice";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { IdSelect } from "../inputs/IdSelect";
import { usePageStrings } from "../words/usePageStrings";
import { NO_FILTER, type GuidanceFilter } from "./filterTopics";
import text from "../look/text.module.css";
import styles from "./GuidanceFilters.module.css";
import { chosenOption } from "../../plan/choices/planChoice";

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
  const words = usePageStrings(GUIDANCE_STRINGS);
  const change = (changed: GuidanceFilter): void => {
    onChange(changed.audience === null && changed.strategy === null ? NO_FILTER : changed);
  };
  const audiences = AUDIENCES.map((id) => ({ id, name: words.audiences[id] }));
  return (
    <div className={styles.filters}>
      <IdSelect
        label={words.showFor}
        all={words.all}
        options={audiences}
        value={filter.audience}
        onChange={(audience) => {
          change({ ...filter, audience });
        }}
      />
      {step === STRATEGY_STEP && (
        <IdSelect
          label={words.strategy}
          all={words.all}
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

/** A strategy as the plan names it. */
interface StrategyOption {
  readonly id: StrategyId;
  readonly name: string;
}

/** The strategies that the plan has chosen; while it has chosen none, or has its own, all that the sources know. */
function strategyOptions(plan: Plan, choices: readonly PlanChoice[]): readonly StrategyOption[] {
  const choice = choices.find(({ id }) => id === "strategies");
  if (choice === undefined) return [];
  const chosen = chosenOption(plan, choice);
  const all = [...choice.options.flatMap(({ parts }) => parts), ...choice.additions];
  const parts = chosen?.option ? [...chosen.option.parts, ...chosen.additions] : all;
  return STRATEGY_IDS.flatMap((id) => {
    const part = parts.find((each) => each.id === id);
    return part === undefined ? [] : [{ id, name: part.name[plan.meta.language] }];
  });
}
