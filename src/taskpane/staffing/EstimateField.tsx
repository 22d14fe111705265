import { Field } from "@fluentui/react-components";
import { estimateText, setEstimateText } from "../../plan/staffing/estimateFields";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import type { StaffingProps } from "./StaffingProps";

export interface EstimateFieldProps extends StaffingProps {
  /** "baseYear", "growth.all.from". */
  readonly field: string;
  readonly label: string;
  readonly help?: string;
}

/** One of the fields of the estimate. */
export function EstimateField({ state: { plan }, pane, field, label, help }: EstimateFieldProps) {
  return (
    <Field label={label} {...(help !== undefined && { hint: help })}>
      <GrowingTextarea
        oneLine
        lang={plan.meta.language}
        value={estimateText(plan, field)}
        onChange={(text) => {
          pane.change((current) => setEstimateText(current, field, text));
        }}
      />
    </Field>
  );
}
