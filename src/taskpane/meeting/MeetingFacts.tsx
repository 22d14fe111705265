import { Button, Field, Input } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { textLines } from "../../plan/answers/textLines";
import { changeMeeting, meetingOf } from "../../plan/questions/meetings";
import { partsOfYears } from "../../plan/values/partsOfYears";
import { Disclosure } from "../frame/Disclosure";
import { WhenField } from "../inputs/WhenField";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingPartProps } from "./MeetingPartProps";
import { MeetingText } from "./MeetingText";
import { NameField } from "./NameField";
import styles from "./meeting.module.css";

/** What is told of a meeting before it begins: when, where, by what right, and who comes, by role. */
export function MeetingFacts({ id, state, pane }: MeetingPartProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const { plan } = state;
  const { from, to, language } = plan.meta;
  const meeting = meetingOf(plan, id);
  const text = { id, state, pane };
  return (
    <Disclosure framed title={words.facts} openAtFirst>
      <div className={styles.folded}>
        <NameField key={id} {...text} />
        <Field label={words.date}>
          <WhenField
            placeholder={words.dateExample}
            when={meeting.date}
            suggestions={partsOfYears(from, to, language)}
            onChange={(date) => {
              pane.change((current) => changeMeeting(current, id, "date", date));
            }}
          />
        </Field>
        <Field label={words.time}>
          <Input
            placeholder={words.timeExample}
            value={meeting.time}
            onChange={(_, { value }) => {
              pane.change((current) => changeMeeting(current, id, "time", value));
            }}
          />
        </Field>
        <MeetingText {...text} oneLine field="place" label={words.place} />
        <MeetingText {...text} oneLine field="basis" label={words.basis} help={words.basisHelp} />
        <Bases {...text} basis={meeting.basis} />
        <MeetingText {...text} oneLine field="employers" label={words.employers} help={words.rolesHelp} />
        <MeetingText {...text} oneLine field="employees" label={words.employees} help={words.rolesHelp} />
        <MeetingText {...text} oneLine field="papers" label={words.papers} help={words.papersHelp} />
        <MeetingText {...text} oneLine field="background" label={words.background} />
      </div>
    </Disclosure>
  );
}

/** What most discuss by, to be put in with a click. */
function Bases({ id, pane, basis }: Pick<MeetingPartProps, "id" | "pane"> & { readonly basis: string }) {
  const words = usePageStrings(MEETING_STRINGS);
  const lines = textLines(basis);
  return (
    <div className={styles.buttons}>
      {words.bases
        .filter((each) => !lines.includes(each))
        .map((each) => (
          <Button
            key={each}
            size="small"
            icon={<Add16Regular />}
            aria-label={words.addBasis(each)}
            onClick={() => {
              pane.change((current) => {
                const before = textLines(meetingOf(current, id).basis);
                return changeMeeting(current, id, "basis", [...before, each].join("\n"));
              });
            }}
          >
            {each}
          </Button>
        ))}
    </div>
  );
}
