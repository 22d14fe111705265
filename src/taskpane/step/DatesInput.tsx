import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Field, Input } from "@fluentui/react-components";
import type { DatedEvent } from "../../plan/answers/Answer";
import type { RowEdit } from "../inputs/editRows";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { eventOf, pasteRows } from "../inputs/pasteRows";
import { Rows } from "../inputs/Rows";
import styles from "./DatesInput.module.css";
import prompt from "./prompt.module.css";

export interface DatesInputProps {
  readonly events: readonly DatedEvent[];
  readonly onChange: (events: readonly DatedEvent[]) => void;
}

const BLANK: DatedEvent = { what: "", when: "" };

function isBlank({ what, when }: DatedEvent): boolean {
  return what.trim() === "" && when === "";
}

/** What happens when. A table that is pasted into a blank row becomes rows. */
export function DatesInput({ events, onChange }: DatesInputProps) {
  const input = usePageStrings(INPUT_STRINGS);
  return (
    <Rows
      asCards
      rows={events}
      blank={BLANK}
      isBlank={isBlank}
      onChange={onChange}
      name={input.row}
      addLabel={input.addRow}
      renderRow={(event, index, edit) => <EventFields event={event} number={index + 1} edit={edit} />}
    />
  );
}

interface EventFieldsProps {
  readonly event: DatedEvent;
  readonly number: number;
  readonly edit: RowEdit<DatedEvent>;
}

function EventFields({ event, number, edit }: EventFieldsProps) {
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
        <Input
          type="date"
          className={styles.date}
          input={{ className: styles.date }}
          aria-label={input.rowField(input.when, number)}
          value={event.when}
          onChange={(_, { value }) => {
            edit.change({ ...event, when: value });
          }}
        />
      </Field>
    </div>
  );
}
