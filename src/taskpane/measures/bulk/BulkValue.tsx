import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { MEASURE_STATUSES } from "../../../plan/measures/Measure";
import type { BulkField } from "../../../plan/measures/editMeasures";
import { filterValues } from "../../../plan/measures/filterValues";
import { BLANK } from "../../../plan/measures/MeasureFilter";
import type { Plan } from "../../../plan/Plan";
import { planStrategies } from "../../../plan/choices/strategies";
import { statusText } from "../../../plan/measures/statusWords";
import { IdSelect } from "../../inputs/IdSelect";
import { SuggestInput } from "../../inputs/SuggestInput";
import { usePageStrings } from "../../words/usePageStrings";

/** Stands for no status among the options. */
const NONE = "none";

export interface BulkValueProps {
  readonly field: BulkField;
  /** Null for none yet. */
  readonly value: string | null;
  readonly plan: Plan;
  readonly onChange: (value: string | null) => void;
}

/** What a field of several measures is changed to: what the plan has is suggested, any text can be written. */
export function BulkValue({ field, value, plan, onChange }: BulkValueProps) {
  const { bulk: words, list } = usePageStrings(MEASURES_STRINGS);
  const id = useId();
  const { language } = plan.meta;
  if (field === "status") {
    const options = MEASURE_STATUSES.map((id) => ({ id: id || NONE, name: statusText(id, language) || list.noStatus }));
    return (
      <IdSelect
        label={words.values.status}
        all={words.pick}
        options={options}
        value={value === "" ? NONE : value}
        onChange={(id) => {
          onChange(id === NONE ? "" : id);
        }}
      />
    );
  }
  return (
    <Field label={words.values[field]} hint={words.emptyHelp} lang={language}>
      {field === "deadline" ? (
        <Input
          value={value ?? ""}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        />
      ) : (
        <SuggestInput list={id} value={value ?? ""} suggestions={suggestionsOf(field, plan)} onChange={onChange} />
      )}
    </Field>
  );
}

function suggestionsOf(field: "responsible" | "strategy", plan: Plan): readonly string[] {
  if (field === "strategy") return planStrategies(plan).map(({ name }) => name);
  return filterValues(plan.measures).responsibles.filter((each) => each !== BLANK);
}
