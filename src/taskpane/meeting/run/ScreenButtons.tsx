import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { showsBigScreen } from "../../../actions/bigScreen";
import { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import { BigQuestion } from "./BigQuestion";
import type { MeetingPartProps } from "../MeetingPartProps";
import { closeScreen, openScreen, useScreen, type AnswerScreen, type ScreenState } from "./screenLink";
import type { MeetingWords } from "./shownQuestion";
import text from "../../look/text.module.css";
import styles from "../meeting.module.css";

export interface ScreenButtonsProps extends MeetingPartProps {
  /** What the big screen gets when it asks. */
  readonly answer: AnswerScreen;
  readonly onMove: (by: 1 | -1) => void;
}

/** Shows the question large: on a screen of its own, or in the pane. */
export function ScreenButtons({ answer, onMove, ...props }: ScreenButtonsProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const { status, told } = useScreen();
  const help = useId();
  const [isBig, setBig] = useState(false);
  const openHelp = status === "open" ? words.screenOpen : words.screenHelp;
  return (
    <div className={styles.section}>
      <div className={styles.buttons}>
        {showsBigScreen() && <ScreenButton {...{ status, help, answer }} />}
        <Button
          onClick={() => {
            setBig(true);
          }}
        >
          {words.inPane}
        </Button>
      </div>
      <p id={help} className={text.caption}>
        {showsBigScreen() ? openHelp : words.noScreen}
      </p>
      <p role="status" className={text.body}>
        {told !== null && tellScreenState(told, words)}
      </p>
      {isBig && (
        <BigQuestion
          {...props}
          onMove={onMove}
          onClose={() => {
            setBig(false);
          }}
        />
      )}
    </div>
  );
}

interface ScreenButtonProps extends Pick<ScreenState, "status">, Pick<ScreenButtonsProps, "answer"> {
  /** The id of what describes it. */
  readonly help: string;
}

function ScreenButton({ status, help, answer }: ScreenButtonProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const { language } = useStrings();
  const isOpen = status === "open";
  return (
    <Button
      aria-describedby={help}
      disabledFocusable={status === "opening"}
      onClick={() => {
        if (isOpen) closeScreen();
        else void openScreen(language, answer);
      }}
    >
      {isOpen ? words.closeScreen : words.screen}
    </Button>
  );
}

function tellScreenState(told: NonNullable<ScreenState["told"]>, words: MeetingWords): string {
  switch (told) {
    case "closed":
    case "unreached":
    case "busy":
    case "popupBlocked":
      return words.screenTold[told];
    default:
      return words.screenTold.other;
  }
}
