import { Field } from "@fluentui/react-components";
import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import type { DatedEvent } from "../../plan/answers/Answer";
import type { PlanMeta } from "../../plan/Plan";
import { partsOfYears } from "../../plan/values/partsOfYears";
import type { RowEdit } from "../inputs/editRows";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { eventOf, pasteRows } from "../inputs/pasteRows";
import { Rows } from "../inputs/Rows";
import { WhenField } from "../inputs/WhenField";
import { usePageStrings } from "../words/usePageStrings";
import prompt from "./prompt.module.css";

/** The years that the plan is for, and its language. */
type Period = Pick<PlanMeta, "from" | "to" | "language">;

export interface DatesInputProps {
  readonly events: readonly DatedEvent[];
  readonly period: Period;
  readonly onChange: (events: readonly DatedEvent[]) => void;
  /** Takes a row out, and offers to take that back. */
  readonly onRemove: (events: readonly DatedEvent[], row: string) => void;
}

const BLANK: DatedEvent = { what: "", when: "" };

function isBlank({ what, when }: DatedEvent): boolean {
  return what.trim() === "" && when.trim() === "";
}

/** What happens when. A table that is pasted into a blank row becomes rows. */
export function DatesInput({ events, period, onChange, onRemove }: DatesInputProps) {
  const input = usePageStrings(INPUT_STRINGS);
  return (
    <Rows
      asCards
      rows={events}
      blank={BLANK}
      isBlank={isBlank}
      onChange={onChange}
      onRemove={onRemove}
      name={input.row}
      addLabel={input.addRow}
      renderRow={(event, index, edit) => <EventFields {...{ event, edit, period }} number={index + 1} />}
    />
  );
}

interface EventFieldsProps {
  readonly event: DatedEvent;
  readonly number: number;
  readonly edit: RowEdit<DatedEvent>;
  readonly period: Period;
}

function EventFields({ event, number, edit, period }: EventFieldsProps) {
  const input = usePageStrings(INPUT_STRINGS);
  return (
    <div className={prompt.fields}>
      <Field label={input.what}>
        <GrowingTextarea
          oneLine
          aria-label={input.rowField(input.what, number)}
          value={event.what}
          onChange={(what) => {
            edit.change({ ...event, what });
          }}
          onPaste={(pasting) => {
            if (isBlank(event)) pasteRows(pasting, eventOf, edit.replace);
          }}
        />
      </Field>
      <Field label={input.when}>
        <WhenField
          label={input.rowField(input.when, number)}
          placeholder={input.whenExample}
          when={event.when}
          suggestions={partsOfYears(period.from, period.to, period.language)}
          onChange={(when) => {
            edit.change({ ...event, when });
          }}
        />
      </Field>
    </div>
  );
}
