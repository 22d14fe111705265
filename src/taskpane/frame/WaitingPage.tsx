import { useContext } from "react";
import { usePartMissing } from "../loading/lazyPart";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { PageFrame } from "./PageFrame";
import { SaveStatus } from "../saving/SaveStatus";
import { Skeleton } from "./Skeleton";
import { WayContext } from "../focus/WayContext";
import { Unreached } from "../loading/Unreached";

export interface WaitingPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The page's heading, where it is known by now. */
  readonly title?: string | null;
}

/** A page that is being fetched: its frame, and the way to the start page, which is always there. */
export function WaitingPage({ state, pane, title }: WaitingPageProps) {
  const strings = useStrings();
  const isMissing = usePartMissing();
  const { page, plan } = state;
  const toStart = (): void => {
    pane.go({ kind: "start" });
  };
  return (
    <WayContext value={{ ...useContext(WayContext), back: null }}>
      <PageFrame
        title={title ?? strings.app.planTitle}
        {...(page.kind === "step" && title && { titleLanguage: plan.meta.language })}
        back={{ label: strings.app.toStart, onClick: toStart }}
        takesFocus={state.navigated && state.wanted === null}
        dock={<SaveStatus state={state} pane={pane} pieces={[]} isBrief={false} />}
      >
        <Unreached />
        {!isMissing && <Skeleton label={strings.app.loadingPage} />}
      </PageFrame>
    </WayContext>
  );
}
