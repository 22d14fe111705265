import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { useState } from "react";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { setStepNotes, stepNotes } from "../../plan/notes";
import type { Pane } from "../state/Pane";
import { ListInput } from "../inputs/ListInput";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import prompt from "../step/prompt.module.css";

export interface StepNotesProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly pane: Pane;
}

/** The notes that stand in the step's text, to be changed or taken out. Nothing before there are any. */
export function StepNotes({ step, plan, pane }: StepNotesProps) {
  const { questions: words } = useAllStrings();
  const questions = usePageStrings(QUESTIONS_STRINGS);
  const notes = stepNotes(plan, step);
  // The last one can be emptied and written anew.
  const [isThere, setThere] = useState(notes.length > 0);
  if (notes.length > 0 && !isThere) setThere(true);
  if (!isThere) return null;
  return (
    <fieldset className={prompt.prompt}>
      <legend className={prompt.question}>{words.inText}</legend>
      <p className={prompt.hint}>{questions.inTextHelp}</p>
      <ListInput
        items={notes}
        onChange={(changed) => {
          pane.change((current) => setStepNotes(current, step, changed));
        }}
      />
    </fieldset>
  );
}
