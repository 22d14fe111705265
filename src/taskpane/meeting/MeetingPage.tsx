import { useState } from "react";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import type { Piece } from "../../document/Piece";
import { minutesPieces } from "../../plan/questions/minutes";
import { meetingOf, meetingsOf } from "../../plan/questions/meetings";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import { LoadFailed } from "../loading/LoadFailed";
import { isOnlyRead } from "../saving/isOnlyRead";
import { ReadingOnly } from "../saving/ReadingOnly";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { stateOf } from "./MeetingList";
import type { MeetingPartProps, MeetingProps } from "./MeetingPartProps";
import { MeetingParts, type MeetingPart } from "./MeetingParts";
import { MinutesButtons } from "./MinutesButtons";
import { MinutesPart } from "./MinutesPart";
import { PreparePart } from "./PreparePart";
import { ReadMeeting } from "./ReadMeeting";
import { RunPart } from "./run/RunPart";
import { useQuestions } from "./useQuestions";
import text from "../look/text.module.css";

const FIRST_PART = { planned: "prepare", running: "run", held: "minutes" } as const;

/** A meeting, for its secretary: prepared, gone through question by question, and made into minutes. */
export function MeetingPage({ id, state, pane }: MeetingProps) {
  const { app } = useAllStrings();
  const words = usePageStrings(MEETING_STRINGS);
  const { plan } = state;
  const meeting = meetingOf(plan, id);
  const loaded = useQuestions(plan);
  const [part, setPart] = useState<MeetingPart>(FIRST_PART[stateOf(meeting)]);
  const back = {
    label: words.back,
    onClick: () => {
      pane.go({ kind: "leaders" });
    },
  };
  const isGone = meetingsOf(plan).every((each) => each.id !== id);
  const isReadOnly = isOnlyRead(state);
  const hasMinutes = loaded.kind === "loaded" && !(isReadOnly && stateOf(meeting) === "planned");
  const pieces = hasMinutes ? minutesPieces(plan, id, loaded.value.asked) : [];
  const hasButtons = !isGone && pieces.length > 0 && (isReadOnly || part === "minutes");
  const dock = (
    <Dock {...{ state, pane, pieces }}>
      {hasButtons ? <MinutesButtons {...{ id, state, pane, pieces, isReadOnly }} /> : undefined}
    </Dock>
  );
  return (
    <PageFrame
      title={isGone ? words.meetings : meeting.name || words.unnamed}
      titleLanguage={plan.meta.language}
      {...{ back, dock }}
      takesFocus={state.navigated}
    >
      {isGone && <p className={text.body}>{words.gone}</p>}
      {!isGone && (isReadOnly ? <ReadingOnly /> : <MeetingParts part={part} onPart={setPart} />)}
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && !isGone && (
        <OpenPart {...{ id, state, pane, part, isReadOnly, pieces }} questions={loaded.value} onPart={setPart} />
      )}
    </PageFrame>
  );
}

interface OpenPartProps extends MeetingPartProps {
  readonly part: MeetingPart;
  readonly isReadOnly: boolean;
  /** The minutes. */
  readonly pieces: readonly Piece[];
}

function OpenPart({ part, isReadOnly, pieces, ...props }: OpenPartProps) {
  if (isReadOnly) return <ReadMeeting {...props} pieces={pieces} />;
  switch (part) {
    case "prepare":
      return <PreparePart {...props} />;
    case "run":
      return <RunPart {...props} />;
    case "minutes":
      return <MinutesPart {...props} />;
  }
}
