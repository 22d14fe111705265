import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import { KeyButton } from "../../step/KeyButton";
import { stepKeys, useStepKeys } from "../../step/stepKeys";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "../meeting.module.css";

export interface MeetingNavigationProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** Back and on through the questions of a meeting, and from the last one to the minutes. */
export function MeetingNavigation({ isFirst, isLast, onMove }: MeetingNavigationProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const keys = stepKeys();
  const previous = (): void => {
    if (!isFirst) onMove(-1);
  };
  const next = (): void => {
    onMove(1);
  };
  useStepKeys({ previous, next });
  return (
    <nav className={styles.navigation} aria-label={words.browse}>
      {!isFirst && (
        <KeyButton label={words.previous} keys={keys.previous} icon={<ArrowLeft16Regular />} onClick={previous} />
      )}
      <KeyButton
        label={isLast ? words.toMinutes : words.next}
        keys={keys.next}
        appearance="primary"
        className={styles.next}
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        onClick={next}
      />
    </nav>
  );
}
