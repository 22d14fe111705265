import { Button } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import type { Piece } from "../../document/Piece";
import { OpenDocumentButton } from "../block/OpenDocumentButton";
import { WriteButtons } from "../block/WriteButtons";
import { copyAndTell } from "../clipboard/copyAndTell";
import { minutesTask } from "../drafts/minutesTask";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingProps } from "./MeetingPartProps";
import styles from "./meeting.module.css";

export interface MinutesButtonsProps extends MeetingProps {
  readonly pieces: readonly Piece[];
  /** Nothing can be put into the document. */
  readonly isReadOnly: boolean;
}

/** Puts the minutes into the document, on the clipboard, or into a new document. */
export function MinutesButtons({ id, state, pane, pieces, isReadOnly }: MinutesButtonsProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const task = minutesTask(state, id);
  const toNew = <OpenDocumentButton {...{ state, pane }} content={task} label={words.newDocument} />;
  if (!isReadOnly) return <WriteButtons {...{ task, words, pieces, state, pane }}>{toNew}</WriteButtons>;
  return (
    <div className={styles.buttons}>
      <Button icon={<Copy20Regular />} onClick={() => void copyAndTell(pieces, pane)}>
        {words.copy}
      </Button>
      {toNew}
    </div>
  );
}
