import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Language } from "../../content/Language";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { meetingOf, toggleMeetingQuestion } from "../../plan/questions/meetings";
import { moveMeetingQuestion } from "../../plan/questions/runMeeting";
import { useFocusNext } from "../focus/useFocusNext";
import { IconButton } from "../inputs/IconButton";
import { MoveButtons } from "../inputs/MoveButtons";
import { usePageStrings } from "../words/usePageStrings";
import { AddFromProcesses } from "./AddFromProcesses";
import type { MeetingPartProps } from "./MeetingPartProps";
import text from "../look/text.module.css";
import styles from "./meeting.module.css";

/** The questions of a meeting in their order: moved, taken out, and those of a whole process put in. */
export function QuestionOrder({ id, state, pane, questions }: MeetingPartProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const { questions: items } = meetingOf(state.plan, id);
  const { container, focusNext } = useFocusNext<HTMLOListElement>();
  const move = (index: number, item: string) => (by: -1 | 1) => {
    focusNext(`[data-row="${index + by}"] [data-part="${by < 0 ? "up" : "down"}"]`);
    pane.change((current) => moveMeetingQuestion(current, id, item, by));
  };
  const takeOut = (index: number, item: string) => () => {
    focusNext(`[data-row="${Math.min(index, items.length - 2)}"] [data-part="remove"]`);
    pane.change((current) => toggleMeetingQuestion(current, id, item));
  };
  return (
    <section className={styles.section} aria-labelledby="order">
      <h2 id="order" className={text.section}>
        {words.questions}
      </h2>
      {items.length === 0 && <p className={text.body}>{words.noQuestions}</p>}
      {items.length > 0 && (
        <ol ref={container} className={styles.order}>
          {items.map((item, index) => (
            <OrderedQuestion
              key={item}
              index={index}
              question={questions.asked[item] ?? item}
              language={state.plan.meta.language}
              isLast={index === items.length - 1}
              onMove={move(index, item)}
              onTakeOut={takeOut(index, item)}
            />
          ))}
        </ol>
      )}
      <AddFromProcesses {...{ id, state, pane, items }} />
    </section>
  );
}

interface OrderedQuestionProps {
  readonly index: number;
  readonly question: string;
  readonly language: Language;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTakeOut: () => void;
}

function OrderedQuestion({ index, question, language, isLast, onMove, onTakeOut }: OrderedQuestionProps) {
  const words = usePageStrings(MEETING_STRINGS);
  return (
    <li data-row={index} className={styles.ordered}>
      <span className={styles.asked} lang={language}>
        {`${index + 1}. ${question}`}
      </span>
      <MoveButtons name={words.moveName(index + 1)} isFirst={index === 0} isLast={isLast} onMove={onMove} />
      <IconButton part="remove" icon={<Dismiss16Regular />} name={words.takeOut(index + 1)} onClick={onTakeOut} />
    </li>
  );
}
