import type { StepContent } from "../../content/Prompt";
import type { StepLibrary } from "../../content/StepLibrary";
import type { Piece } from "../../document/Piece";
import type { PlanChoice } from "../../content/PlanChoice";
import { StepChoices } from "../choices/StepChoices";
import { GuidanceSection } from "../guidance/GuidanceSection";
import { QuestionSection } from "../guidance/QuestionSection";
import { stepState } from "../block/stepState";
import { Prompts } from "./Prompts";
import { StepIntro } from "./StepIntro";
import { StepNavigation } from "./StepNavigation";
import type { StepPageProps } from "./StepPageProps";
import type { Loaded } from "../loading/useLoaded";
import type { Language } from "../../content/Language";
import { Disclosure } from "../frame/Disclosure";
import { useAllStrings } from "../words/useAllStrings";
import { DraftPieces } from "../drafts/DraftPieces";
import text from "../look/text.module.css";
import styles from "./DraftPreview.module.css";

export interface StepBodyProps extends StepPageProps {
  readonly content: StepContent;
  /** What else there is to say on the step: comes later than the prompts. */
  readonly library: Loaded<StepLibrary>;
  readonly pieces: readonly Piece[];
}

/** All that a step's page shows between its heading and its dock. */
export function StepBody({ step, state, pane, content, library, pieces }: StepBodyProps) {
  const { plan, view, page } = state;
  const at = page.kind === "step" ? (page.at ?? null) : null;
  const { language } = plan.meta;
  const found = view?.steps.value.find(({ id }) => id === step);
  return (
    <>
      <StepIntro {...{ step, content, language, pane }} state={stepState(found)} />
      {library.kind === "loaded" && <StepChoices {...{ step, content, plan, pane }} choices={library.value.choices} />}
      <Prompts
        {...{ step, plan, at, pane }}
        prompts={content.prompts}
        choices={choicesOf(library)}
        wanted={state.wanted}
      />
      {library.kind === "loaded" && <QuestionSection {...{ step, plan, at, pane }} guidance={library.value.guidance} />}
      <GuidanceSection {...{ step, plan, library, at, pane }} />
      <DraftPreview pieces={pieces} language={language} />
      <StepNavigation step={step} pane={pane} />
    </>
  );
}

/** The choices of the plan: null while they are being fetched, none where they cannot be. */
function choicesOf(library: Loaded<StepLibrary>): readonly PlanChoice[] | null {
  if (library.kind === "loading") return null;
  return library.kind === "loaded" ? library.value.choices : [];
}

const ROOM = "(min-height: 640px)";

/** The draft as it grows; folded away at first where there is little height. */
function DraftPreview({ pieces, language }: { readonly pieces: readonly Piece[]; readonly language: Language }) {
  const { step } = useAllStrings();
  return (
    <Disclosure title={step.draft} openAtFirst={window.matchMedia(ROOM).matches}>
      <div className={styles.paper}>
        {pieces.length === 0 ? (
          <p className={text.caption}>{step.draftEmpty}</p>
        ) : (
          <DraftPieces pieces={pieces} language={language} />
        )}
      </div>
    </Disclosure>
  );
}
