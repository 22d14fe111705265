import { Button } from "@fluentui/react-components";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { loadTables } from "../../content/tables/loadTables";
import { isLogged, LOG, logMeeting, logRowOf } from "../../plan/questions/meetingLog";
import { meetingOf } from "../../plan/questions/meetings";
import { useLoaded } from "../loading/useLoaded";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingPartProps } from "./MeetingPartProps";
import text from "../look/text.module.css";
import styles from "./meeting.module.css";

/** Puts a meeting that was held into the log of discussions and decisions, and brings its row up to date. */
export function LogSection({ id, state, pane }: MeetingPartProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const loaded = useLoaded(loadTables, null);
  const { plan } = state;
  const table = loaded.kind === "loaded" ? loaded.value.find((each) => each.id === LOG) : undefined;
  const row = logRowOf(plan, id);
  if (table === undefined || meetingOf(plan, id).held === "") return null;
  const isKnown = isLogged(plan, id);
  const put = (): void => {
    pane.replace({ kind: "told", title: words.loggedNow }, (current) => logMeeting(current, table, id));
  };
  const open = (): void => {
    if (row !== null) pane.go({ kind: "table", table: LOG, at: row.nr });
  };
  return (
    <section className={styles.section} aria-labelledby="log">
      <h2 id="log" className={text.section}>
        {words.log}
      </h2>
      <p className={text.caption}>{row === null ? words.logHelp : isKnown ? words.logged : words.loggedOther}</p>
      <div className={styles.buttons}>
        {/* One button that becomes the other, so that the focus stays. */}
        <Button onClick={isKnown ? open : put}>
          {isKnown ? words.openLog : row === null ? words.toLog : words.updateLog}
        </Button>
        {row !== null && !isKnown && <Button onClick={open}>{words.openLog}</Button>}
      </div>
    </section>
  );
}
