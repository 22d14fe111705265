import { Field, Input, Select } from "@fluentui/react-components";
import type { PlanMeta } from "../../plan/Plan";
import { setMeta } from "../../plan/setMeta";
import type { Pane } from "../state/Pane";
import { useStrings } from "../StringsContext";
import { yearProblem } from "./yearProblem";
import styles from "./PlanFields.module.css";

export interface PlanFieldsProps {
  readonly meta: PlanMeta;
  readonly pane: Pane;
}

/** Municipality, period and language of the plan. */
export function PlanFields({ meta, pane }: PlanFieldsProps) {
  const { start } = useStrings();
  const change = (changed: Partial<PlanMeta>): void => {
    pane.change((plan) => setMeta(plan, changed));
  };
  return (
    <div className={styles.fields}>
      <Field label={start.municipality}>
        <Input
          value={meta.municipality}
          onChange={(_, { value }) => {
            change({ municipality: value });
          }}
        />
      </Field>
      <Years meta={meta} change={change} />
      <Field label={start.language}>
        <Select
          value={meta.language}
          onChange={(_, { value }) => {
            change({ language: value === "nn" ? "nn" : "nb" });
          }}
        >
          <option value="nb">{start.languages.nb}</option>
          <option value="nn">{start.languages.nn}</option>
        </Select>
      </Field>
    </div>
  );
}

interface YearsProps {
  readonly meta: PlanMeta;
  readonly change: (changed: Partial<PlanMeta>) => void;
}

function Years({ meta, change }: YearsProps) {
  const { start } = useStrings();
  const problem = yearProblem(meta);
  const tell = (field: "from" | "to") => (problem?.field === field ? { validationMessage: start[problem.text] } : {});
  return (
    <div className={styles.years}>
      {(["from", "to"] as const).map((field) => (
        <Field key={field} label={start[field]} {...tell(field)}>
          <Input
            className={styles.year}
            input={{ inputMode: "numeric", maxLength: 4, className: styles.year }}
            value={meta[field]}
            onChange={(_, { value }) => {
              change({ [field]: value });
            }}
          />
        </Field>
      ))}
    </div>
  );
}
