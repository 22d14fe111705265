import { useMemo, useState } from "react";
import type { Guidance } from "../../content/Guidance";
import { loadAllGuidance } from "../../content/loadAllGuidance";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { useFocusNext } from "../focus/useFocusNext";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import { useOwnWords } from "../loading/useOwnWords";
import { MeetingList } from "../meeting/MeetingList";
import { isOnlyRead } from "../saving/isOnlyRead";
import { ReadingOnly } from "../saving/ReadingOnly";
import type { LeadersPage as OfLeaders } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Agendas } from "./Agendas";
import { leaderQuestions } from "./leaderQuestions";
import { NextMeeting } from "./NextMeeting";
import { PlanView } from "./PlanView";
import { QuestionFinder } from "./QuestionFinder";
import { TalkQuestions } from "./TalkQuestions";
import text from "../look/text.module.css";

export interface LeadersPageProps {
  readonly page: OfLeaders;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** All that leaders talk through: the questions of all steps, what goes into the next meeting, and how the plan stands. */
export function LeadersPage({ page, state, pane }: LeadersPageProps) {
  const { leaders, step, app } = useAllStrings();
  const words = usePageStrings(LEADERS_STRINGS);
  const loaded = useOwnWords(useLoaded(loadAllGuidance, null), state.plan);
  const isReadOnly = isOnlyRead(state);
  const back = {
    label: step.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  const dock = <Dock state={state} pane={pane} pieces={[]} />;
  return (
    <PageFrame title={leaders.title} back={back} takesFocus={state.navigated} dock={dock}>
      <p className={text.body}>{isReadOnly ? words.intro : `${words.intro} ${words.kept}`}</p>
      {isReadOnly && <ReadingOnly />}
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <Content {...{ page, state, pane, isReadOnly }} guidance={loaded.value} />}
    </PageFrame>
  );
}

interface ContentProps extends LeadersPageProps {
  readonly guidance: readonly Guidance[];
  readonly isReadOnly: boolean;
}

function Content({ page, state, pane, guidance, isReadOnly }: ContentProps) {
  const questions = useMemo(() => leaderQuestions(guidance), [guidance]);
  const [asked, setAsked] = useState(0);
  const { container, focusNext } = useFocusNext<HTMLElement>();
  const { plan } = state;
  const show = (wanted: OfLeaders): void => {
    setAsked(asked + 1);
    pane.go(wanted);
    // A question that opens takes the focus itself.
    if (wanted.at === undefined) focusNext("select");
  };
  return (
    <>
      <PlanView {...{ questions, state, pane }} onShow={show} />
      <NextMeeting {...{ state, pane, isReadOnly }} onShow={show} />
      <MeetingList {...{ plan, pane, isReadOnly }} />
      <QuestionFinder {...{ page, plan, questions, asked, container, pane, isReadOnly }} />
      <TalkQuestions {...{ guidance, plan, pane }} />
      <Agendas {...{ plan, pane }} />
    </>
  );
}
