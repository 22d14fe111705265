import { Field, Select } from "@fluentui/react-components";
import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { HANDLINGSPLAN } from "../../../content/tables/handlingsplan";
import { MEASURE_STATUSES, type Measure } from "../../../plan/measures/Measure";
import { statusText } from "../../../plan/measures/statusWords";
import { shownColumns } from "../../../plan/table/shownColumns";
import { FieldConflicts } from "../../conflicts/FieldConflicts";
import { NO_WORDS } from "../../field/FieldWords";
import { showField } from "../../field/showField";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { LinkField } from "../../inputs/LinkField";
import { GrowingTextarea } from "../../inputs/GrowingTextarea";
import { useAllStrings } from "../../words/useAllStrings";
import { usePageStrings } from "../../words/usePageStrings";
import { Origins } from "../../origin/Origins";
import { GrantWarning } from "./GrantWarning";
import type { MeasureChange } from "./useMeasureEdits";
import { MoreFields } from "./MoreFields";
import styles from "./MeasureForm.module.css";
import { withMeasureCell } from "../../../plan/measures/measureCell";
import type { Plan } from "../../../plan/Plan";
import { ownMeasureColumns } from "../../../plan/table/ownMeasureColumns";
import { CellField } from "../../inputs/CellField";

const AFTER_NEED = ["responsible", "deadline", "cost"] as const;

export interface MeasureFormProps {
  readonly measure: Measure;
  readonly language: Language;
  readonly onChange: (change: MeasureChange) => void;
  readonly state: Pick<PaneState, "plan" | "wanted">;
  readonly pane: Pane;
}

/** The fields of a measure, named as the table's columns: first what names the measure, then in the table's order. */
export function MeasureForm(props: MeasureFormProps) {
  const { measure, language, onChange, state, pane } = props;
  const columns = shownColumns(state.plan, HANDLINGSPLAN, language);
  const nameOf = (field: string): string => columns.find(({ id }) => id === field)?.name ?? "";
  const text = (field: (typeof AFTER_NEED)[number] | "action" | "need" | "evaluation") => (
    <div key={field} data-field>
      <Field label={nameOf(field)}>
        <GrowingTextarea
          oneLine
          value={measure[field]}
          onChange={(value) => {
            onChange({ [field]: value });
          }}
        />
      </Field>
      <Conflicts {...props} name={field} />
    </div>
  );
  return (
    <div className={styles.form} lang={language}>
      <Origins plan={state.plan} texts={measure.more} pane={pane} />
      {text("action")}
      {text("need")}
      <LinkField owner={{ kind: "measure", nr: measure.nr }} plan={state.plan} onChange={pane.change} />
      {AFTER_NEED.map(text)}
      <div data-field>
        <StatusField label={nameOf("status")} measure={measure} language={language} onChange={onChange} />
        <Conflicts {...props} name="status" />
      </div>
      {text("evaluation")}
      <OwnFields measure={measure} plan={state.plan} onChange={onChange} />
      <GrantWarning measure={measure} />
      <MoreFields measure={measure} plan={state.plan} language={language} onChange={onChange} />
    </div>
  );
}

function Conflicts({ measure, state, pane, name }: MeasureFormProps & { readonly name: string }) {
  const strings = useAllStrings();
  const field = { part: "measures", field: `${measure.nr}.${name}` } as const;
  const naming = { words: NO_WORDS, strings, plan: state.plan };
  return <FieldConflicts of={field} state={state} pane={pane} show={(other) => showField(field, other, naming)} />;
}

interface StatusFieldProps extends Pick<MeasureFormProps, "measure" | "language" | "onChange"> {
  readonly label: string;
}

function StatusField({ label, measure, language, onChange }: StatusFieldProps) {
  const { list: measures } = usePageStrings(MEASURES_STRINGS);
  return (
    <Field label={label}>
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

interface OwnFieldsProps {
  readonly measure: Measure;
  readonly plan: Plan;
  readonly onChange: (change: MeasureChange) => void;
}

/** A measure's fields in the columns that the user has added. */
function OwnFields({ measure, plan, onChange }: OwnFieldsProps) {
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
