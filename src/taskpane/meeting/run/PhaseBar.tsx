import { Button } from "@fluentui/react-components";
import { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import { meetingOf } from "../../../plan/questions/meetings";
import { PHASES, readPhases } from "../../../plan/questions/phases";
import { usePageStrings } from "../../words/usePageStrings";
import { ClockText } from "./ClockText";
import { secondsLeft, setClock, useClock, type MeetingClock } from "./meetingClock";
import type { MeetingProps } from "../MeetingPartProps";
import styles from "../meeting.module.css";

export interface PhaseBarProps extends Pick<MeetingProps, "id" | "state"> {
  readonly item: string;
}

/** The phases of a question, where it has some, and a clock for them: off until it is started, and never read aloud. */
export function PhaseBar({ id, state, item }: PhaseBarProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const clock = useClock(id, item);
  const minutes = readPhases(meetingOf(state.plan, id).form);
  if (minutes === null) return null;
  return (
    <div className={styles.section} role="group" aria-label={words.phases}>
      <div className={styles.parts}>
        {PHASES.map((phase) => (
          <button
            key={phase}
            type="button"
            className={styles.part}
            aria-current={phase === clock.phase ? "step" : undefined}
            onClick={() => {
              setClock({ ...clock, phase, left: null, since: null });
            }}
          >
            {words.phase(words.phaseNames[phase], minutes[phase])}
          </button>
        ))}
      </div>
      <ClockButtons clock={clock} seconds={minutes[clock.phase] * 60} />
    </div>
  );
}

interface ClockButtonsProps {
  readonly clock: MeetingClock;
  /** How long the phase takes. */
  readonly seconds: number;
}

function ClockButtons({ clock, seconds }: ClockButtonsProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const isRunning = clock.since !== null;
  const toggle = (): void => {
    const now = Date.now();
    const left = secondsLeft(clock, now) ?? seconds;
    setClock({ ...clock, left, since: isRunning ? null : now });
  };
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={toggle}>
        {isRunning ? words.pause : clock.left === null ? words.startClock : words.goOn}
      </Button>
      {clock.left !== null && (
        <Button
          size="small"
          onClick={() => {
            setClock({ ...clock, left: null, since: null });
          }}
        >
          {words.stopClock}
        </Button>
      )}
      {clock.left !== null && <ClockText key={clock.since} clock={clock} />}
    </div>
  );
}
