import { Field, Select } from "@fluentui/react-components";
import { ACTION_PLAN_COLUMNS } from "../../content/actionPlanColumns";
import type { Language } from "../../content/Language";
import { MEASURE_STATUSES, type Measure } from "../../plan/Measure";
import { statusText } from "../../plan/statusWords";
import { GrowingTextarea } from "../step/GrowingTextarea";
import { useStrings } from "../StringsContext";
import type { MeasureChange } from "./useMeasureEdits";
import styles from "./MeasureForm.module.css";

const BEFORE_STATUS = ["need", "action", "responsible", "deadline", "cost"] as const;

export interface MeasureFormProps {
  readonly measure: Measure;
  readonly language: Language;
  readonly onChange: (change: MeasureChange) => void;
}

/** The fields of a measure, named and ordered as the table's columns. */
export function MeasureForm({ measure, language, onChange }: MeasureFormProps) {
  const text = (field: (typeof BEFORE_STATUS)[number] | "evaluation") => (
    <Field key={field} label={ACTION_PLAN_COLUMNS[field][language]}>
      <GrowingTextarea
        oneLine
        value={measure[field]}
        onChange={(value) => {
          onChange({ [field]: value });
        }}
      />
    </Field>
  );
  return (
    <div className={styles.form} lang={language}>
      {BEFORE_STATUS.map(text)}
      <StatusField measure={measure} language={language} onChange={onChange} />
      {text("evaluation")}
    </div>
  );
}

function StatusField({ measure, language, onChange }: MeasureFormProps) {
  const { measures } = useStrings();
  return (
    <Field label={ACTION_PLAN_COLUMNS.status[language]}>
      <Select
        value={measure.status}
        onChange={(_, { value }) => {
          onChange({ status: value });
        }}
      >
        {[...new Set([...MEASURE_STATUSES, measure.status])].map((status) => (
          <option key={status} value={status}>
            {statusText(status, language) || measures.noStatus}
          </option>
        ))}
      </Select>
    </Field>
  );
}
