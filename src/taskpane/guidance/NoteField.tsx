import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { Field } from "@fluentui/react-components";
import { useId } from "react";
import { setNote } from "../../plan/notes";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { usePageStrings } from "../words/usePageStrings";
import { ItemSource } from "./ItemSource";
import type { NoteFieldProps } from "./NoteFieldProps";
import { NoteUses } from "./NoteUses";
import text from "../look/text.module.css";
import styles from "./NoteField.module.css";

/** The note to a question, where the question comes from, and what can be made of the note. */
export function NoteField({ step, plan, item, pane }: NoteFieldProps) {
  const questions = usePageStrings(QUESTIONS_STRINGS);
  const help = useId();
  const { language } = plan.meta;
  return (
    <div className={styles.note}>
      <ItemSource source={item.source} audience={item.audience} language={language} />
      <Field label={questions.note}>
        <GrowingTextarea
          aria-label={`${questions.note}: ${item.text[language]}`}
          aria-describedby={help}
          lang={language}
          value={plan.reflections[item.id] ?? ""}
          onChange={(note) => {
            pane.change((current) => setNote(current, item.id, note));
          }}
        />
      </Field>
      <p id={help} className={text.caption}>
        {questions.noteHelp}
      </p>
      <NoteUses {...{ step, plan, item, pane }} />
    </div>
  );
}
