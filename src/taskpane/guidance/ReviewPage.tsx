import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { loadGuidance } from "../../content/loadGuidance";
import type { StepId } from "../../content/StepId";
import { notePieces } from "../drafts/notePieces";
import { factsOf } from "../words/factsOf";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import { ReadOnlyBar } from "../saving/ReadOnlyBar";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useLoaded } from "../loading/useLoaded";
import { useOwnWords } from "../loading/useOwnWords";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { forLeaders, questionsOf, type Question } from "./questionsOf";
import { Review, type ReviewProps } from "./Review";
import { ReviewTopics } from "./ReviewTopics";
import styles from "./GuidanceSection.module.css";

export interface ReviewPageProps {
  readonly step: StepId;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** A leader's way through a step's questions, one at a time. */
export function ReviewPage({ step, state, pane }: ReviewPageProps) {
  const { step: stepWords, app } = useAllStrings();
  const words = usePageStrings(QUESTIONS_STRINGS);
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  const { plan } = state;
  const { number, heading } = factsOf(step);
  const loaded = useOwnWords(useLoaded(loadGuidance, step), state.plan);
  const questions = loaded.kind === "loaded" ? forLeaders(questionsOf(loaded.value)) : [];
  const leave = (): void => {
    pane.go({ kind: "step", step });
  };
  return (
    <PageFrame
      title={words.reviewTitle}
      caption={`${stepWords.position(number)}: ${heading[plan.meta.language]}`}
      back={{ label: words.backToStep, onClick: leave }}
      takesFocus={state.navigated}
      dock={
        <Dock
          state={state}
          pane={pane}
          pieces={notePieces(
            plan,
            questions.map(({ item }) => item),
          )}
        />
      }
    >
      <ReadOnlyBar state={state} />
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && (
        <div role="alert" className={styles.failed}>
          <p>{guidance.failed}</p>
          <Button onClick={loaded.retry}>{app.openAgain}</Button>
        </div>
      )}
      {loaded.kind === "loaded" && <ChosenReview {...{ step, plan, pane, questions }} onFinish={leave} />}
    </PageFrame>
  );
}

/** The questions of the topics that the leader has chosen first. */
function ChosenReview({ questions, ...props }: ReviewProps) {
  const [chosen, setChosen] = useState<readonly Question[] | null>(null);
  return chosen === null ? (
    <ReviewTopics questions={questions} language={props.plan.meta.language} onStart={setChosen} />
  ) : (
    <Review {...props} questions={chosen} />
  );
}
