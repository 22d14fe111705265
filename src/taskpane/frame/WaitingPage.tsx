import { useContext } from "react";
import { usePartMissing } from "../loading/lazyPart";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { PageFrame } from "./PageFrame";
import { pageTitle } from "./pageTitle";
import { SaveStatus } from "../saving/SaveStatus";
import { Skeleton } from "./Skeleton";
import { WayContext } from "./WayContext";
import { Unreached } from "../loading/Unreached";

/** A page that is being fetched: its frame, and the way to the start page, which is always there. */
export function WaitingPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const strings = useStrings();
  const isMissing = usePartMissing();
  const { page, plan } = state;
  const toStart = (): void => {
    pane.go({ kind: "start" });
  };
  return (
    <WayContext value={{ ...useContext(WayContext), back: null }}>
      <PageFrame
        title={pageTitle(page, strings, plan.meta.language) ?? strings.app.planTitle}
        {...(page.kind === "step" && { titleLanguage: plan.meta.language })}
        back={{ label: strings.crash.toStart, onClick: toStart }}
        takesFocus={state.navigated && state.wanted === null}
        dock={<SaveStatus state={state} pane={pane} pieces={[]} isBrief={false} />}
      >
        <Unreached />
        {!isMissing && <Skeleton label={strings.app.loadingPage} />}
      </PageFrame>
    </WayContext>
  );
}
