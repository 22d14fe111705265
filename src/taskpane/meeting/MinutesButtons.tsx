import { Button } from "@fluentui/react-components";
import { opensFiles } from "../../actions/copiesFiles";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import type { Piece } from "../../document/Piece";
import { WriteButtons } from "../block/WriteButtons";
import { minutesTask } from "../drafts/minutesTask";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingProps } from "./MeetingPartProps";

export interface MinutesButtonsProps extends MeetingProps {
  readonly pieces: readonly Piece[];
}

/** Puts the minutes into the document, on the clipboard, or into a new document. */
export function MinutesButtons({ id, state, pane, pieces }: MinutesButtonsProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const task = minutesTask(state, id);
  return (
    <WriteButtons {...{ task, words, pieces, state, pane }}>
      {opensFiles() && (
        <Button
          disabledFocusable={state.running !== null}
          onClick={() => {
            pane.perform({ kind: "openDocument", content: task });
          }}
        >
          {words.newDocument}
        </Button>
      )}
    </WriteButtons>
  );
}
