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
import type { Candidate } from "../../document/FoundStep";
import { factsOf } from "../factsOf";
import type { Pane } from "../state/Pane";
import { stepOf, type Task } from "../state/Task";
import { useStrings } from "../StringsContext";
import { useDialogStyles } from "./useDialogStyles";
import { withHeading } from "./withHeading";

export interface ChooseQuestionProps {
  readonly task: Task;
  readonly candidates: readonly Candidate[];
  readonly language: Language;
  readonly pane: Pane;
  readonly onCancel: () => void;
}

/** Several headings could be the step's: asks which. */
export function ChooseQuestion({ task, candidates, language, pane, onCancel }: ChooseQuestionProps) {
  const { choose } = useStrings();
  const styles = useDialogStyles();
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
        <p className={styles.text}>{choose.text(step === null ? "" : factsOf(step).heading[language])}</p>
        <Headings candidates={candidates} chosen={heading} onChoose={setChosen} />
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

interface HeadingsProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate | undefined;
  readonly onChoose: (heading: Candidate) => void;
}

function Headings({ candidates, chosen, onChoose }: HeadingsProps) {
  const { choose, warnings } = useStrings();
  const styles = useDialogStyles();
  return (
    <RadioGroup
      aria-label={choose.title}
      value={String(chosen?.paragraph)}
      onChange={(_, { value }) => {
        const heading = candidates.find(({ paragraph }) => String(paragraph) === value);
        if (heading !== undefined) onChoose(heading);
      }}
    >
      {candidates.map(({ paragraph, text, by }, index) => (
        <Radio
          key={paragraph}
          value={String(paragraph)}
          label={
            <span className={styles.heading}>
              {warnings.headingNumber(index + 1, text)}
              <span className={styles.hint}>{choose.by[by]}</span>
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}
