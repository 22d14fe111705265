import { Button } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { StepContent } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import { blockTag } from "../../document/blockTag";
import { answeredPrompts } from "../../plan/answeredPrompts";
import { draftStep } from "../../plan/draftStep";
import { factsOf } from "../factsOf";
import { BlockNote } from "../shell/BlockNote";
import { Dock } from "../shell/Dock";
import { PageFrame } from "../shell/PageFrame";
import { ShowButton } from "../shell/ShowButton";
import { Skeleton } from "../shell/Skeleton";
import { stepState } from "../start/stepState";
import { hasBlock } from "../state/hasBlock";
import type { InsertSection } from "../state/Task";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { DraftPreview } from "./DraftPreview";
import { Prompts } from "./Prompts";
import { InsertStep } from "./InsertStep";
import { StepIntro } from "./StepIntro";
import { StepNavigation } from "./StepNavigation";
import { useStepContent } from "./useStepContent";

export interface StepPageProps {
  readonly step: StepId;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** A step: what it is for, its prompts, the draft, and what can be done with it. */
export function StepPage({ step, state, pane }: StepPageProps) {
  const { app } = useStrings();
  const loaded = useStepContent(step);
  const { language } = state.plan.meta;
  const content = loaded.kind === "loaded" ? loaded.content : null;
  const answers = state.plan.answers[step];
  const pieces = useMemo(
    () => (content === null ? [] : draftStep(content, answers, language)),
    [content, answers, language],
  );
  const tag = blockTag({ step, block: "text" });
  const task: InsertSection = {
    kind: "insertSection",
    ...{ step, pieces, answered: content === null ? [] : answeredPrompts(content, answers) },
    update: hasBlock(state.view, tag),
  };
  const show = <ShowButton task={{ kind: "showStep", step }} disabled={state.running !== null} pane={pane} />;
  const dock = (
    <Dock state={state} pane={pane} pieces={pieces} secondary={show}>
      {content !== null && <InsertStep {...{ task, state, pane }} />}
    </Dock>
  );
  return (
    <StepFrame step={step} state={state} pane={pane} dock={dock}>
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {content !== null && <BlockNote {...{ state, pane, tag, task }} />}
      {content !== null && <Loaded {...{ step, state, pane, content, pieces }} />}
    </StepFrame>
  );
}

interface StepFrameProps extends StepPageProps {
  readonly dock: ReactNode;
  readonly children: ReactNode;
}

function StepFrame({ step, state, pane, dock, children }: StepFrameProps) {
  const { step: words } = useStrings();
  const { language } = state.plan.meta;
  const { number, heading } = factsOf(step);
  const back = (): void => {
    pane.go({ kind: "start" });
  };
  return (
    <PageFrame
      title={heading[language]}
      titleLanguage={language}
      caption={words.position(number)}
      back={{ label: words.back, onClick: back }}
      takesFocus={state.navigated}
      dock={dock}
    >
      {children}
    </PageFrame>
  );
}

interface LoadedProps extends StepPageProps {
  readonly content: StepContent;
  readonly pieces: ReturnType<typeof draftStep>;
}

function Loaded({ step, state, pane, content, pieces }: LoadedProps) {
  const { language } = state.plan.meta;
  const found = state.view?.steps.value.find(({ id }) => id === step);
  return (
    <>
      <StepIntro content={content} language={language} state={stepState(found)} />
      <Prompts step={step} prompts={content.prompts} plan={state.plan} pane={pane} />
      <DraftPreview pieces={pieces} language={language} />
      <StepNavigation step={step} pane={pane} />
    </>
  );
}

function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { step, app } = useStrings();
  return (
    <div role="alert">
      <p>{step.loadFailed}</p>
      <Button onClick={onRetry}>{app.openAgain}</Button>
    </div>
  );
}
