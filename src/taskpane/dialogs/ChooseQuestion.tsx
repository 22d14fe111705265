import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../content/Language";
import type { Candidate, FoundStep } from "../../document/headings/FoundStep";
import { factsOf } from "../words/factsOf";
import { sectionName } from "../words/sectionName";
import type { Pane } from "../state/Pane";
import { stepOf, type Task, isWriting } from "../state/Task";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./dialog.module.css";
import { STEP_IDS, type StepId } from "../../content/StepId";

export interface ChooseQuestionProps {
  readonly task: Task;
  readonly candidates: readonly Candidate[];
  /** The steps that the last scan found. */
  readonly found: readonly FoundStep[];
  readonly language: Language;
  readonly pane: Pane;
  readonly onCancel: () => void;
}

/** Several headings could be the step's: asks which. */
export function ChooseQuestion({ task, candidates, found, language, pane, onCancel }: ChooseQuestionProps) {
  const { choose } = usePageStrings(DIALOG_STRINGS);
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const step = stepOf(task);
  // A choice among the headings of a question before this one is none.
  const heading = candidates.find((candidate) => candidate === chosen) ?? candidates[0];
  const confirm = (): void => {
    if (heading !== undefined) pane.perform(withHeading(task, heading));
  };
  return (
    <DialogBody>
      <DialogTitle as="h2">{choose.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{choose.text(step === null ? "" : sectionName(step, language))}</p>
        <Headings {...{ candidates, found, language }} chosen={heading} onChoose={setChosen} />
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" onClick={confirm}>
          {choose.confirm}
        </Button>
        <Button onClick={onCancel}>{choose.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

interface HeadingsProps extends Pick<ChooseQuestionProps, "candidates" | "found" | "language"> {
  readonly chosen: Candidate | undefined;
  readonly onChoose: (heading: Candidate) => void;
}

function Headings({ candidates, found, language, chosen, onChoose }: HeadingsProps) {
  const { warnings } = useAllStrings();
  const { choose } = usePageStrings(DIALOG_STRINGS);
  const place = (heading: Candidate): string => {
    const before = stepBefore(heading, found);
    return before === null ? choose.first : choose.after(factsOf(before).heading[language]);
  };
  return (
    <RadioGroup
      aria-label={choose.title}
      value={String(chosen?.paragraph)}
      onChange={(_, { value }) => {
        const heading = candidates.find(({ paragraph }) => String(paragraph) === value);
        if (heading !== undefined) onChoose(heading);
      }}
    >
      {candidates.map((heading, index) => (
        <Radio
          key={heading.paragraph}
          value={String(heading.paragraph)}
          label={
            <span className={styles.heading}>
              {warnings.headingNumber(index + 1, heading.text)}
              <span className={styles.hint}>{`${choose.by[heading.by]}, ${place(heading)}`}</span>
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}

/** The step whose heading stands last before a candidate; null where none does. */
function stepBefore({ paragraph }: Candidate, found: readonly FoundStep[]): StepId | null {
  const before = found.filter(({ section }) => section !== null && section.heading < paragraph);
  const last = before.toSorted((a, b) => (b.section?.heading ?? 0) - (a.section?.heading ?? 0))[0];
  return STEP_IDS.find((id) => id === last?.id) ?? null;
}

/** The task with the user's choice of heading. Those that write there remember it; for others it is remembered first. */
function withHeading(task: Task, heading: Candidate): Task {
  if (isWriting(task)) return { ...task, heading };
  const step = stepOf(task);
  return step === null ? task : { kind: "chooseHeading", step, heading, then: task };
}
