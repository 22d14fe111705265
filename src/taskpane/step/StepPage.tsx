import { useMemo, type ReactNode } from "react";
import { INTERVIEW_STRINGS } from "../../content/strings/interviewStrings";
import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { textStanding, type Standing } from "../../actions/standing/wordState";
import { loadLibrary } from "../../content/loadLibrary";
import { loadStep } from "../../content/loadStep";
import type { StepContent } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import { draftPrompt } from "../../plan/draft/draftPrompt";
import { blockTag } from "../../document/block/blockTag";
import type { Piece } from "../../document/Piece";
import { factsOf } from "../words/factsOf";
import { backToHits } from "../frame/backToHits";
import { BlockNote } from "../block/BlockNote";
import { Dock } from "../frame/Dock";
import { LoadFailed } from "../loading/LoadFailed";
import { PageFrame } from "../frame/PageFrame";
import { ShowButton } from "../block/ShowButton";
import { useReadOnly } from "../inputs/ReadOnly";
import { ReadOnlyBar } from "../saving/ReadOnlyBar";
import { Skeleton } from "../frame/Skeleton";
import { hasBlock } from "../state/hasBlock";
import type { InsertSection } from "../state/Task";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Interview } from "./interview/Interview";
import type { StepBodyProps } from "./StepBodyProps";
import { WholeForm } from "./WholeForm";
import type { StepPageProps } from "./StepPageProps";
import { stepDraft } from "../drafts/stepDraft";
import { stepKeys, useStepKeys } from "./stepKeys";
import { useLoaded, type Loaded } from "../loading/useLoaded";
import { useOwnWords } from "../loading/useOwnWords";
import type { Pane } from "../state/Pane";
import { InsertButton } from "../block/InsertButton";

/** A step: what it is for, its prompts, questions and guidance, the draft, and what can be done with it. */
export function StepPage({ step, state, pane }: StepPageProps) {
  const { app } = useAllStrings();
  const loaded = useLoaded(loadStep, step);
  const library = useLoaded(loadLibrary, step);
  const content = loaded.kind === "loaded" ? loaded.value : null;
  const draft = useDraft(step, state, content, library);
  const pieces = draft ?? [];
  const tag = blockTag({ step, block: "text" });
  const task: InsertSection = { kind: "insertSection", step, update: hasBlock(state.view, tag) };
  const isEmpty = pieces.length === 0;
  const standing = draft && textStanding(state.plan, state.view?.blocks ?? [], tag, draft);
  const show = <ShowButton task={{ kind: "showStep", step }} disabled={state.running !== null} pane={pane} />;
  const dock = (
    <Dock state={state} pane={pane} pieces={pieces} secondary={show}>
      {content !== null && <InsertStep {...{ task, isEmpty, standing, state, pane }} />}
    </Dock>
  );
  return (
    <StepFrame step={step} state={state} pane={pane} dock={dock}>
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {draft !== null && <BlockNote {...{ state, pane, tag, task }} hasText={!isEmpty} />}
      {content !== null && <Shown {...{ step, state, pane, loaded, library, pieces }} />}
    </StepFrame>
  );
}

interface ShownProps extends Omit<StepBodyProps, "content" | "draftOf"> {
  readonly loaded: Loaded<StepContent>;
}

/** The step in the municipality's own words. Drafts take the content as it is. */
function Shown({ loaded, library, ...rest }: ShownProps) {
  const { step, state } = rest;
  const { plan } = state;
  const content = useOwnWords(loaded, plan);
  const spoken = useOwnWords(library, plan);
  if (content.kind !== "loaded" || loaded.kind !== "loaded") return null;
  const known = library.kind === "loaded" ? library.value : libraryOf(step, loaded.value);
  const draft = (prompt: string): readonly Piece[] => draftPrompt(plan, step, prompt, known);
  const Body = state.allFields ? WholeForm : Interview;
  return <Body content={content.value} library={spoken} draftOf={draft} {...rest} />;
}

/** What is known of a step before all there is to say on it has been fetched. */
function libraryOf(step: StepId, content: StepContent): StepLibrary {
  return { content, guidance: { step, topics: [] }, choices: [] };
}

/** The step's text; null until all that it needs has been fetched. */
function useDraft(
  step: StepId,
  { plan }: PaneState,
  content: StepContent | null,
  library: Loaded<StepLibrary>,
): readonly Piece[] | null {
  const whole = library.kind === "loaded" ? library.value : null;
  return useMemo(() => (content === null ? null : stepDraft(plan, step, content, whole)), [plan, step, content, whole]);
}

interface StepFrameProps extends StepPageProps {
  readonly dock: ReactNode;
  readonly children: ReactNode;
}

function StepFrame({ step, state, pane, dock, children }: StepFrameProps) {
  const strings = useAllStrings();
  const { step: words } = strings;
  const { language } = state.plan.meta;
  const { number, heading } = factsOf(step);
  const toStart = (): void => {
    pane.go({ kind: "start" });
  };
  return (
    <PageFrame
      title={heading[language]}
      titleLanguage={language}
      caption={words.position(number)}
      back={backToHits(state.page, pane, strings, { label: words.back, onClick: toStart })}
      takesFocus={state.navigated && state.wanted === null}
      dock={dock}
    >
      <ReadOnlyBar state={state} />
      {children}
    </PageFrame>
  );
}

interface InsertStepProps {
  readonly task: InsertSection;
  readonly isEmpty: boolean;
  /** How the text stands in Word; null until all that it is made of has been fetched. */
  readonly standing: Standing | null;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Inserts or updates the step's text. */
function InsertStep({ task, isEmpty, standing, state, pane }: InsertStepProps) {
  const { step: words } = useAllStrings();
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  const interview = usePageStrings(INTERVIEW_STRINGS);
  const nothing = standing === null ? guidance.neededFirst : isEmpty ? words.nothingAnswered : null;
  const busy = state.running !== null;
  const isReadOnly = useReadOnly();
  const insert = (): void => {
    pane.perform(task);
  };
  const { insert: keys } = stepKeys();
  useStepKeys(busy || nothing !== null || isReadOnly ? {} : { insert });
  return (
    <InsertButton
      nothing={nothing}
      update={task.update}
      standing={standing}
      kind="text"
      busy={busy}
      keys={{ title: interview.withKeys(task.update ? words.update : words.insert, keys.shown), aria: keys.aria }}
      onClick={insert}
    />
  );
}
