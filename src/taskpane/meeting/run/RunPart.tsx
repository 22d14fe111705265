import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import type { Plan } from "../../../plan/Plan";
import { meetingOf } from "../../../plan/questions/meetings";
import type { ScreenAsk } from "../../../plan/questions/onScreen";
import { itemAt, moveMeeting, placeIn } from "../../../plan/questions/runMeeting";
import { focusByScript } from "../../focus/focusByScript";
import { usePageStrings } from "../../words/usePageStrings";
import { useClock } from "./meetingClock";
import { MeetingNavigation } from "./MeetingNavigation";
import type { MeetingPartProps } from "../MeetingPartProps";
import { PhaseBar } from "./PhaseBar";
import { ScreenButtons } from "./ScreenButtons";
import { answerScreenBy, tellScreen } from "./screenLink";
import { shownQuestion } from "./shownQuestion";
import { TreatedFields } from "./TreatedFields";
import text from "../../look/text.module.css";
import styles from "../meeting.module.css";

/** A meeting that runs: one question at a time, with what is said and decided, and the big screen. */
export function RunPart(props: MeetingPartProps) {
  const { id, state, pane, questions, onPart } = props;
  const words = usePageStrings(MEETING_STRINGS);
  const meeting = meetingOf(state.plan, id);
  const at = placeIn(meeting);
  const { stay, answer, follow } = useAnswers(props);
  const stayed = stay === null ? -1 : meeting.questions.indexOf(stay);
  const place = stayed < 0 ? at : stayed;
  const item = meeting.questions[place];
  const [moves, setMoves] = useState(0);
  const heading = useHeadingFocus(moves);
  if (item === undefined) return <p className={text.body}>{words.noQuestions}</p>;
  const goTo = (): void => {
    setMoves(moves + 1);
    follow();
  };
  const move = (by: number): void => {
    goTo();
    if (place !== at) return;
    if (at + by === meeting.questions.length) onPart("minutes");
    else pane.change((current) => moveMeeting(current, id, by));
  };
  return (
    <>
      <ScreenButtons {...props} answer={answer} onMove={move} />
      {place !== at && <Behind number={at + 1} onFollow={goTo} />}
      <Asked {...{ item, state, questions, heading }} position={words.position(place + 1, meeting.questions.length)} />
      <PhaseBar key={`phases ${item}`} {...{ id, state, item }} />
      <TreatedFields key={item} {...{ id, item, state, pane }} />
      <MeetingNavigation isFirst={place === 0} isLast={place === meeting.questions.length - 1} onMove={move} />
    </>
  );
}

interface AskedProps extends Pick<MeetingPartProps, "state" | "questions"> {
  readonly item: string;
  readonly position: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Asked({ item, state, questions, position, heading }: AskedProps) {
  const { language } = state.plan.meta;
  return (
    <div className={styles.question}>
      <p className={text.caption}>
        {position}
        {" · "}
        <span lang={language}>{questions.topics[item]}</span>
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.heading} lang={language}>
        {questions.asked[item] ?? item}
      </h2>
    </div>
  );
}

/** Gives the heading the focus after each move of the secretary's own. */
function useHeadingFocus(moves: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moves === 0) return;
    window.scrollTo(0, 0);
    if (heading.current !== null) focusByScript(heading.current);
  }, [moves]);
  return heading;
}

/**
 * What the big screen gets when it asks, and whenever something has changed. Where it moves on while the secretary writes, the
 * question that is written on stays, `stay`: what is typed next belongs to it.
 */
function useAnswers({ id, state, pane, questions }: MeetingPartProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const [stay, setStay] = useState<string | null>(null);
  const at = itemAt(meetingOf(state.plan, id));
  const clock = useClock(id, at);
  const answer = (ask: ScreenAsk) => {
    const moved: { plan: Plan } = { plan: state.plan };
    pane.change((current) => {
      if (ask !== "ready" && isWriting()) setStay((before) => before ?? itemAt(meetingOf(current, id)));
      moved.plan = ask === "ready" ? current : moveMeeting(current, id, ask === "next" ? 1 : -1);
      return moved.plan;
    });
    return shownQuestion(moved.plan, id, questions, words);
  };
  useEffect(() => {
    answerScreenBy(answer);
  });
  useEffect(() => {
    tellScreen(shownQuestion(state.plan, id, questions, words));
  }, [state.plan, id, questions, words, clock]);
  const follow = (): void => {
    setStay(null);
  };
  return { stay: stay === at ? null : stay, answer, follow };
}

function isWriting(): boolean {
  return document.activeElement?.matches("textarea, input") ?? false;
}

/** The big screen is at another question than the one that the secretary writes on. */
function Behind({ number, onFollow }: { readonly number: number; readonly onFollow: () => void }) {
  const words = usePageStrings(MEETING_STRINGS);
  return (
    <p role="status" className={styles.behind}>
      {words.screenAt(number)}{" "}
      <button type="button" className={styles.link} onClick={onFollow}>
        {words.follow}
      </button>
    </p>
  );
}
