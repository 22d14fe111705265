import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import { meetingOf } from "../../../plan/questions/meetings";
import { itemAt } from "../../../plan/questions/runMeeting";
import { usePageStrings } from "../../words/usePageStrings";
import type { MeetingPartProps } from "../MeetingPartProps";
import { ClockText } from "./ClockText";
import { useClock } from "./meetingClock";
import { shownQuestion } from "./shownQuestion";
import styles from "./BigQuestion.module.css";

export interface BigQuestionProps extends MeetingPartProps {
  readonly onMove: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

const MOVES: Readonly<Record<string, 1 | -1>> = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

/** The question in the whole pane, where there is no screen for it. The keys are those of the big screen. */
export function BigQuestion({ id, state, questions, onMove, onClose }: BigQuestionProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = shownQuestion(state.plan, id, questions, words);
  const clock = useClock(id, itemAt(meetingOf(state.plan, id)));
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = (): void => {
    dialog.current?.close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Office.js takes Escape from the browser.
    if (event.key === "Escape") close();
    const by = event.ctrlKey || event.metaKey ? undefined : MOVES[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the dialog as a whole
    <dialog ref={dialog} className={styles.big} aria-labelledby="big" onClose={onClose} onKeyDown={onKeyDown}>
      <p className={styles.quiet}>{shown.position}</p>
      <div aria-live="polite">
        <h2 id="big" className={styles.asked} lang={shown.language}>
          {shown.question}
        </h2>
      </div>
      {shown.phase !== "" && <p className={styles.quiet}>{shown.phase}</p>}
      {clock.left !== null && <ClockText key={clock.since} clock={clock} />}
      <Decided title={shown.decidedTitle} lines={shown.decided} lang={shown.language} />
      <BigButtons onMove={onMove} onClose={close} />
    </dialog>
  );
}

function BigButtons({ onMove, onClose }: Pick<BigQuestionProps, "onMove" | "onClose">) {
  const words = usePageStrings(MEETING_STRINGS);
  return (
    <div className={styles.buttons}>
      <Button
        onClick={() => {
          onMove(-1);
        }}
      >
        {words.previous}
      </Button>
      <Button
        onClick={() => {
          onMove(1);
        }}
      >
        {words.next}
      </Button>
      <Button appearance="primary" onClick={onClose}>
        {words.closeBig}
      </Button>
    </div>
  );
}

interface DecidedProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly lang: string;
}

function Decided({ title, lines, lang }: DecidedProps) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.decided}>
      <h3 className={styles.quiet}>{title}</h3>
      <ul lang={lang}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
