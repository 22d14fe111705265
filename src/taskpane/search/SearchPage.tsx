import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { Dock } from "../frame/Dock";
import { LoadFailed } from "../loading/LoadFailed";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import type { Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useLoaded } from "../loading/useLoaded";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { loadIndexes } from "./loadIndexes";
import { Search } from "./Search";

export interface SearchPageProps {
  readonly page: Page & { readonly kind: "search" };
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Search in all that the pane knows, and in what the plan holds. */
export function SearchPage({ page, state, pane }: SearchPageProps) {
  const { from } = page;
  const { search, step, app } = useAllStrings();
  const questions = usePageStrings(QUESTIONS_STRINGS);
  const loaded = useLoaded(loadIndexes, state.plan);
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
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && (
        <Search indexes={loaded.value} language={state.plan.meta.language} page={page} pane={pane} />
      )}
    </PageFrame>
  );
}
