import type { Measure } from "../../../plan/measures/Measure";
import { withMeasureCell } from "../../../plan/measures/measureCell";
import type { Plan } from "../../../plan/Plan";
import { ownMeasureColumns } from "../../../plan/table/ownMeasureColumns";
import { CellField } from "../../inputs/CellField";
import type { MeasureChange } from "./useMeasureEdits";

export interface OwnFieldsProps {
  readonly measure: Measure;
  readonly plan: Plan;
  readonly onChange: (change: MeasureChange) => void;
}

/** A measure's fields in the columns that the user has added. */
export function OwnFields({ measure, plan, onChange }: OwnFieldsProps) {
  return ownMeasureColumns(plan).map((column) => (
    <CellField
      key={column.id}
      column={column}
      cells={measure.more}
      plan={plan}
      onChange={(words) => {
        onChange({ more: withMeasureCell(measure, column.id, words).more });
      }}
    />
  ));
}
