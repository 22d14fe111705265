import { Field } from "@fluentui/react-components";
import { changeMeeting, meetingOf, type MeetingField } from "../../plan/questions/meetings";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import type { MeetingProps } from "./MeetingPartProps";

export interface MeetingTextProps extends Pick<MeetingProps, "id" | "state" | "pane"> {
  readonly field: MeetingField;
  readonly label: string;
  readonly help?: string;
  readonly oneLine?: boolean;
  readonly placeholder?: string;
}

/** A text that is told of a meeting as a whole. */
export function MeetingText({ id, state, pane, field, label, help, oneLine = false, placeholder }: MeetingTextProps) {
  const { plan } = state;
  return (
    <Field label={label} {...(help !== undefined && { hint: help })}>
      <GrowingTextarea
        {...{ oneLine }}
        {...(placeholder !== undefined && { placeholder })}
        lang={plan.meta.language}
        value={meetingOf(plan, id)[field]}
        onChange={(text) => {
          pane.change((current) => changeMeeting(current, id, field, text));
        }}
      />
    </Field>
  );
}
