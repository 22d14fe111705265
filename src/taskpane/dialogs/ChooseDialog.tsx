import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
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

export interface ChooseDialogProps {
  readonly task: Task;
  readonly candidates: readonly Candidate[];
  readonly language: Language;
  readonly pane: Pane;
}

/** Several headings could be the step's: asks which. */
export function ChooseDialog({ task, candidates, language, pane }: ChooseDialogProps) {
  const { choose } = useStrings();
  const styles = useDialogStyles();
  const [chosen, setChosen] = useState(0);
  const step = stepOf(task);
  const heading = candidates[chosen];
  const confirm = (): void => {
    if (heading !== undefined) pane.perform(withHeading(task, heading));
  };
  return (
    <Dialog open modalType="modal" onOpenChange={pane.closeQuestion}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{choose.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{choose.text(step === null ? "" : factsOf(step).heading[language])}</p>
            <Headings candidates={candidates} chosen={chosen} onChoose={setChosen} />
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" onClick={confirm}>
              {choose.confirm}
            </Button>
            <Button onClick={pane.closeQuestion}>{choose.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface HeadingsProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function Headings({ candidates, chosen, onChoose }: HeadingsProps) {
  const { choose, warnings } = useStrings();
  const styles = useDialogStyles();
  return (
    <RadioGroup
      aria-label={choose.title}
      value={String(chosen)}
      onChange={(_, { value }) => {
        onChoose(Number(value));
      }}
    >
      {candidates.map(({ paragraph, text, by }, index) => (
        <Radio
          key={paragraph}
          value={String(index)}
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
