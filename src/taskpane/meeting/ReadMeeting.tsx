import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import type { Piece } from "../../document/Piece";
import { meetingOf } from "../../plan/questions/meetings";
import { DraftPieces } from "../drafts/DraftPieces";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingProps } from "./MeetingPartProps";
import type { MeetingQuestions } from "./useQuestions";
import text from "../look/text.module.css";
import styles from "./meeting.module.css";

export interface ReadMeetingProps extends Pick<MeetingProps, "id" | "state"> {
  readonly questions: MeetingQuestions;
  /** Its minutes, of a meeting that has begun. */
  readonly pieces: readonly Piece[];
}

/** A meeting where nothing can be written: its questions in their order, and its minutes as they are. */
export function ReadMeeting({ id, state, questions, pieces }: ReadMeetingProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const { plan } = state;
  const { language } = plan.meta;
  return (
    <>
      <section className={styles.section} aria-labelledby="order">
        <h2 id="order" className={text.section}>
          {words.questions}
        </h2>
        <ol className={styles.order} lang={language}>
          {meetingOf(plan, id).questions.map((item, index) => (
            <li key={item} className={styles.asked}>{`${index + 1}. ${questions.asked[item] ?? item}`}</li>
          ))}
        </ol>
      </section>
      {pieces.length > 0 && (
        <section className={styles.section} aria-labelledby="preview">
          <h2 id="preview" className={text.section}>
            {words.partNames.minutes}
          </h2>
          <div className={styles.paper}>
            <DraftPieces pieces={pieces} language={language} />
          </div>
        </section>
      )}
    </>
  );
}
