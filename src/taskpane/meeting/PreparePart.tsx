import { Button } from "@fluentui/react-components";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { meetingOf } from "../../plan/questions/meetings";
import { goToPlace, placeIn } from "../../plan/questions/runMeeting";
import { usePageStrings } from "../words/usePageStrings";
import { DeleteMeeting } from "./DeleteMeeting";
import { MeetingFacts } from "./MeetingFacts";
import type { MeetingPartProps } from "./MeetingPartProps";
import { PhaseFields } from "./PhaseFields";
import { QuestionOrder } from "./QuestionOrder";
import styles from "./meeting.module.css";

/** What is done before a meeting: its facts, its questions, and how they are taken. */
export function PreparePart(props: MeetingPartProps) {
  const { id, state, pane, onPart } = props;
  const words = usePageStrings(MEETING_STRINGS);
  const meeting = meetingOf(state.plan, id);
  const begin = (): void => {
    pane.change((current) => goToPlace(current, id, placeIn(meetingOf(current, id))));
    onPart("run");
  };
  return (
    <>
      <MeetingFacts {...props} />
      <QuestionOrder {...props} />
      <PhaseFields {...props} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={meeting.questions.length === 0} onClick={begin}>
          {meeting.at === "" ? words.start : words.resume}
        </Button>
      </div>
      <DeleteMeeting {...{ id, state, pane }} />
    </>
  );
}
