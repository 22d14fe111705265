import { useEffect, useState } from "react";
import { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import { clockText } from "../../../plan/questions/clockText";
import { usePageStrings } from "../../words/usePageStrings";
import { secondsLeft, type MeetingClock } from "./meetingClock";
import styles from "../meeting.module.css";

/** What is left of a phase, in minutes and seconds. It is never read aloud. */
export function ClockText({ clock }: { readonly clock: MeetingClock }) {
  const words = usePageStrings(MEETING_STRINGS);
  const [left, setLeft] = useState(() => secondsLeft(clock, Date.now()) ?? 0);
  useEffect(() => {
    if (clock.since === null) return;
    const timer = setInterval(() => {
      setLeft(secondsLeft(clock, Date.now()) ?? 0);
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [clock]);
  return (
    <span role="timer" aria-live="off" className={styles.clock}>
      {left === 0 ? words.timeUp : words.timeLeft(clockText(left))}
    </span>
  );
}
