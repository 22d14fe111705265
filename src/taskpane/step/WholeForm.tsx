import { Button } from "@fluentui/react-components";
import { INTERVIEW_STRINGS } from "../../content/strings/interviewStrings";
import { StepChoices } from "../choices/StepChoices";
import { useFocusHandover } from "../focus/useFocusHandover";
import { GuidanceSection } from "../guidance/GuidanceSection";
import { QuestionSection } from "../guidance/QuestionSection";
import { usePageStrings } from "../words/usePageStrings";
import { choicesOf } from "./choicesOf";
import { DraftPreview } from "./DraftPreview";
import { Prompts } from "./Prompts";
import type { StepBodyProps } from "./StepBodyProps";
import { StepStanding } from "./StepStanding";
import { StepIntro } from "./StepIntro";
import { StepNavigation } from "./StepNavigation";

/** A step with all its prompts, and all else that belongs to it. */
export function WholeForm({ step, state, pane, content, library, pieces }: StepBodyProps) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  const toggle = useFocusHandover<HTMLDivElement>("h1");
  const { plan, page, wanted } = state;
  const at = page.kind === "step" ? (page.at ?? null) : null;
  const { language } = plan.meta;
  return (
    <>
      <StepIntro {...{ step, content, language, pane }}>
        <StepStanding step={step} state={state} />
      </StepIntro>
      <div ref={toggle}>
        <Button
          onClick={() => {
            pane.showAllFields(false);
          }}
        >
          {words.oneByOne}
        </Button>
      </div>
      <Prompts {...{ step, plan, at, wanted, pane }} prompts={content.prompts} choices={choicesOf(library)} />
      {library.kind === "loaded" && <StepChoices {...{ step, content, plan, pane }} choices={library.value.choices} />}
      {library.kind === "loaded" && <QuestionSection {...{ step, plan, at, pane }} guidance={library.value.guidance} />}
      <GuidanceSection {...{ step, plan, library, at, pane }} />
      <DraftPreview pieces={pieces} language={language} />
      <StepNavigation step={step} pane={pane} />
    </>
  );
}
