import type { Language } from "../../content/Language";
import type { Strings } from "../../content/strings/nb";
import { usePartMissing } from "../loading/lazyPart";
import { sectionName } from "../words/sectionName";
import type { Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { PageFrame } from "./PageFrame";
import { SaveStatus } from "../saving/SaveStatus";
import { Skeleton } from "./Skeleton";
import { Unreached } from "../loading/Unreached";

/** A page that is being fetched: its frame, and the way back. */
export function WaitingPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const strings = useStrings();
  const isMissing = usePartMissing();
  const { page, plan } = state;
  const toStart = (): void => {
    pane.go({ kind: "start" });
  };
  return (
    <PageFrame
      title={titleOf(page, strings, plan.meta.language)}
      {...(page.kind === "step" && { titleLanguage: plan.meta.language })}
      back={{ label: strings.crash.toStart, onClick: toStart }}
      takesFocus={state.navigated && state.wanted === null}
      dock={<SaveStatus state={state} pane={pane} pieces={[]} isBrief={false} />}
    >
      <Unreached />
      {!isMissing && <Skeleton label={strings.app.loadingPage} />}
    </PageFrame>
  );
}

/** The page's own heading, where the first view knows it. */
function titleOf(
  page: Page,
  { app, measures, tables, choices, file, references, search, ready }: Strings,
  plan: Language,
) {
  switch (page.kind) {
    case "step":
      return sectionName(page.step, plan);
    case "measures":
      return measures.title;
    case "tables":
      return tables.open;
    case "choices":
      return choices.title;
    case "ready":
      return ready.title;
    case "file":
      return file.open;
    case "references":
      return references.title;
    case "search":
      return search.title;
    default:
      return app.planTitle;
  }
}
