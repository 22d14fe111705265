import { Button } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { opensFiles } from "../../actions/copiesFiles";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import type { Piece } from "../../document/Piece";
import { copyPieces } from "../clipboard/copyPieces";
import { minutesTask } from "../drafts/minutesTask";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingProps } from "./MeetingPartProps";
import styles from "./meeting.module.css";

export interface MinutesButtonsProps extends MeetingProps {
  readonly pieces: readonly Piece[];
}

/** Puts the minutes into the document, on the clipboard, or into a new document. */
export function MinutesButtons({ id, state, pane, pieces }: MinutesButtonsProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const task = minutesTask(state, id);
  const copy = (): void => {
    void copyPieces(pieces).then((copied) => {
      pane.notice({ kind: copied ? "copied" : "copyFailed" });
    });
  };
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        disabledFocusable={state.running !== null}
        onClick={() => {
          pane.perform(task);
        }}
      >
        {task.update ? words.update : words.insert}
      </Button>
      <Button icon={<Copy20Regular />} onClick={copy}>
        {words.copy}
      </Button>
      {opensFiles() && (
        <Button
          disabledFocusable={state.running !== null}
          onClick={() => {
            pane.perform({ kind: "openMinutes", minutes: task });
          }}
        >
          {words.newDocument}
        </Button>
      )}
    </div>
  );
}
