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
import { stepOf, type Task } from "../state/Task";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { stepBefore } from "./stepBefore";
import { withHeading } from "./withHeading";
import styles from "./dialog.module.css";

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
