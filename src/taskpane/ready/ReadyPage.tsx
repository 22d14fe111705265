import { Button } from "@fluentui/react-components";
import { READY_STRINGS } from "../../content/strings/readyStrings";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import { LoadFailed } from "../loading/LoadFailed";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { FindingGroups } from "./FindingGroups";
import { TravelSection } from "./TravelSection";
import { useFindings } from "./useFindings";
import text from "../look/text.module.css";

export interface ReadyPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** What is left to do before the plan is sent, and whether it is ready. */
export function ReadyPage({ state, pane }: ReadyPageProps) {
  const words = usePageStrings(READY_STRINGS);
  const { step, ready } = useAllStrings();
  const back = {
    label: step.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  return (
    <PageFrame
      title={ready.title}
      back={back}
      takesFocus={state.navigated}
      dock={<Dock state={state} pane={pane} pieces={[]} />}
    >
      <p className={text.body}>{words.intro}</p>
      {(state.view === null || state.scanFailed !== null) && <Unread state={state} pane={pane} />}
      {state.view !== null && <Checked state={state} pane={pane} />}
    </PageFrame>
  );
}

function Checked({ state, pane }: ReadyPageProps) {
  const words = usePageStrings(READY_STRINGS);
  const findings = useFindings(state);
  if (findings.kind === "loading") return <Skeleton label={words.checking} />;
  if (findings.kind === "failed") return <LoadFailed onRetry={findings.retry} />;
  return (
    <>
      <FindingGroups findings={findings.value} state={state} pane={pane} />
      <div>
        <Button
          onClick={() => {
            pane.go({ kind: "decision" });
          }}
        >
          {words.papers}
        </Button>
      </div>
      <TravelSection state={state} pane={pane} />
    </>
  );
}

/** The document has not been read, or not as it is now. */
function Unread({ state, pane }: ReadyPageProps) {
  const words = usePageStrings(READY_STRINGS);
  return (
    <>
      <p className={text.body}>{state.view === null ? words.unread : words.unreadLast}</p>
      <div>
        <Button disabledFocusable={state.scanning || state.running !== null} onClick={pane.rescan}>
          {words.readAgain}
        </Button>
      </div>
    </>
  );
}
