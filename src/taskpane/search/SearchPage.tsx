import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { Button } from "@fluentui/react-components";
import { loadAllGuidance } from "../../content/loadAllGuidance";
import type { StepId } from "../../content/StepId";
import { Dock } from "../shell/Dock";
import { PageFrame } from "../shell/PageFrame";
import { Skeleton } from "../shell/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useLoaded } from "../step/useLoaded";
import { useStrings } from "../StringsContext";
import { usePageStrings } from "../usePageStrings";
import { Search } from "./Search";

export interface SearchPageProps {
  /** The step that the user came from; null from the start page. */
  readonly from: StepId | null;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Search in all guidance. */
export function SearchPage({ from, state, pane }: SearchPageProps) {
  const { search, step, app } = useStrings();
  const questions = usePageStrings(QUESTIONS_STRINGS);
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  const loaded = useLoaded(loadAllGuidance, null);
  return (
    <PageFrame
      title={search.title}
      back={{
        label: from === null ? step.back : questions.backToStep,
        onClick: () => {
          pane.go(from === null ? { kind: "start" } : { kind: "step", step: from });
        },
      }}
      takesFocus={state.navigated}
      dock={<Dock state={state} pane={pane} pieces={[]} />}
    >
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && (
        <div role="alert">
          <p>{guidance.failed}</p>
          <Button onClick={loaded.retry}>{app.openAgain}</Button>
        </div>
      )}
      {loaded.kind === "loaded" && <Search guidance={loaded.value} language={state.plan.meta.language} pane={pane} />}
    </PageFrame>
  );
}
