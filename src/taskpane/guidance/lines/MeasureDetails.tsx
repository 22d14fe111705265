import { Button, Field } from "@fluentui/react-components";
import { useId, useState } from "react";
import { LINES_STRINGS } from "../../../content/strings/linesStrings";
import type { Plan } from "../../../plan/Plan";
import type { LineDetails } from "../../../plan/questions/noteLines";
import { SuggestInput } from "../../inputs/SuggestInput";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./NoteLines.module.css";

export interface MeasureDetailsProps {
  readonly plan: Plan;
  /** What is known already. */
  readonly known: LineDetails | undefined;
  readonly onMake: (details: LineDetails) => void;
  readonly onCancel: () => void;
}

/** Asks who is to do a measure, and by when, before it is made: both can be left open. Suggests what the plan's measures have. */
export function MeasureDetails({ plan, known, onMake, onCancel }: MeasureDetailsProps) {
  const words = usePageStrings(LINES_STRINGS);
  const id = useId();
  const [details, setDetails] = useState<LineDetails>(known ?? { responsible: "", deadline: "" });
  const field = (name: keyof LineDetails, hint: string) => (
    <Field label={words[name]} hint={hint}>
      <SuggestInput
        list={`${id}-${name}`}
        value={details[name]}
        suggestions={[...new Set(plan.measures.map((measure) => measure[name].trim()).filter(Boolean))]}
        onChange={(value) => {
          setDetails({ ...details, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <form
      className={styles.asked}
      lang={plan.meta.language}
      onSubmit={(event) => {
        event.preventDefault();
        onMake(details);
      }}
    >
      {field("responsible", words.responsibleHint)}
      {field("deadline", words.deadlineHint)}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.make}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
