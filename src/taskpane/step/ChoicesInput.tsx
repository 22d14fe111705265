import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Checkbox, Field } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { PromptOption } from "../../content/Prompt";
import type { Answer } from "../../plan/answers/Answer";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { useReadOnly } from "../inputs/ReadOnly";
import styles from "./prompt.module.css";

type Choices = Extract<Answer, { kind: "choices" }>;

export interface ChoicesInputProps {
  readonly options: readonly PromptOption[];
  readonly language: Language;
  readonly answer: Choices;
  readonly onChange: (answer: Choices) => void;
}

/** Any number of the options, and the user's own words besides. */
export function ChoicesInput({ options, language, answer, onChange }: ChoicesInputProps) {
  const input = usePageStrings(INPUT_STRINGS);
  const isReadOnly = useReadOnly();
  const choose = (id: string, checked: boolean): void => {
    const others = answer.chosen.filter((chosen) => chosen !== id);
    onChange({ ...answer, chosen: checked ? [...others, id] : others });
  };
  return (
    <>
      <div className={styles.options}>
        {options.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label[language]}
            disabled={isReadOnly}
            checked={answer.chosen.includes(id)}
            onChange={(_, { checked }) => {
              choose(id, checked === true);
            }}
          />
        ))}
      </div>
      <Field label={input.other}>
        <GrowingTextarea
          oneLine
          value={answer.other}
          onChange={(other) => {
            onChange({ ...answer, other });
          }}
        />
      </Field>
    </>
  );
}
