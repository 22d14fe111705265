import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { changeMeeting, meetingOf } from "../../plan/questions/meetings";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingProps } from "./MeetingPartProps";

/** The name of a meeting, which is never without one: while the field is empty the last one holds. */
export function NameField({ id, state, pane }: MeetingProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const [isEmpty, setEmpty] = useState(false);
  return (
    <Field label={words.name}>
      <Input
        lang={state.plan.meta.language}
        value={isEmpty ? "" : meetingOf(state.plan, id).name}
        onChange={(_, { value }) => {
          setEmpty(value.trim() === "");
          if (value.trim() !== "") pane.change((current) => changeMeeting(current, id, "name", value));
        }}
        onBlur={() => {
          setEmpty(false);
        }}
      />
    </Field>
  );
}
