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
  const back = {
    label: step.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  const dock = <Dock state={state} pane={pane} pieces={[]} />;
  return (
    <PageFrame title={leaders.title} back={back} takesFocus={state.navigated} dock={dock}>
      <p className={text.body}>{words.intro}</p>
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <Content {...{ page, state, pane }} guidance={loaded.value} />}
    </PageFrame>
  );
}

function Content({ page, state, pane, guidance }: LeadersPageProps & { readonly guidance: readonly Guidance[] }) {
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
      <NextMeeting {...{ state, pane }} onShow={show} />
      <MeetingList {...{ plan, pane }} />
      <QuestionFinder {...{ page, plan, questions, asked, container, pane }} />
      <TalkQuestions {...{ guidance, plan, pane }} />
      <Agendas {...{ plan, pane }} />
    </>
  );
}
