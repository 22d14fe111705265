import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { loadProcesses, type Processes } from "../../content/loadProcesses";
import { questionsOfProcess } from "../../content/processes";
import { PROCESS_IDS } from "../../content/processIds";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { meetingOf, setMeetingQuestions } from "../../plan/questions/meetings";
import { isQuestion } from "../guidance/isQuestion";
import { useLoaded } from "../loading/useLoaded";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingPartProps } from "./MeetingPartProps";
import text from "../look/text.module.css";
import styles from "./meeting.module.css";

export interface AddFromProcessesProps extends Pick<MeetingPartProps, "id" | "state" | "pane"> {
  /** The questions that the meeting has. */
  readonly items: readonly string[];
}

/** Puts all questions of one of the four processes into a meeting. */
export function AddFromProcesses({ id, state, pane, items }: AddFromProcessesProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const loaded = useLoaded(loadProcesses, null);
  if (loaded.kind !== "loaded") return null;
  const { language } = state.plan.meta;
  const offers = PROCESS_IDS.map((process) => ({ process, added: noted(loaded.value, process) })).filter(
    ({ added }) => added.length > 0,
  );
  return (
    <>
      <p className={text.caption}>{words.addFrom}</p>
      <div className={styles.offers}>
        {offers.map(({ process, added }) => {
          const missing = added.filter((item) => !items.includes(item));
          return (
            <Button
              key={process}
              size="small"
              icon={<Add16Regular />}
              title={missing.length === 0 ? words.added : undefined}
              disabledFocusable={missing.length === 0}
              lang={language}
              onClick={() => {
                pane.change((current) =>
                  setMeetingQuestions(current, id, [...meetingOf(current, id).questions, ...missing]),
                );
              }}
            >
              {`${loaded.value[process].title[language]} (${missing.length})`}
            </Button>
          );
        })}
      </div>
    </>
  );
}

/** The questions of a process on which something may be noted: not those of the talk with one employee. */
function noted(processes: Processes, process: (typeof PROCESS_IDS)[number]): readonly string[] {
  return questionsOfProcess(processes[process])
    .filter(isQuestion)
    .map(({ id }) => id);
}
