import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { Field } from "@fluentui/react-components";
import { useId } from "react";
import { setNote } from "../../plan/notes";
import { linesOfNote } from "../../plan/questions/noteLines";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { useReadOnly } from "../inputs/ReadOnly";
import { usePageStrings } from "../words/usePageStrings";
import { ItemSource } from "./ItemSource";
import type { NoteFieldProps } from "./NoteFieldProps";
import { NoteLines } from "./lines/NoteLines";
import type { NoteLinesProps } from "./lines/NoteLinesProps";
import { ReadLines } from "./lines/ReadLines";
import text from "../look/text.module.css";
import styles from "./NoteField.module.css";

/** The note to a question, where the question comes from, and what can be made of the note; only shown where nothing can be written. */
export function NoteField(props: NoteFieldProps) {
  const { plan, item, pane } = props;
  const { language } = plan.meta;
  const lines = linesOfNote(plan.reflections[item.id] ?? "");
  return (
    <div className={styles.note}>
      <ItemSource source={item.source} audience={item.audience} language={language} />
      {useReadOnly() ? <ReadLines {...{ plan, pane, lines }} item={item.id} /> : <Written {...props} lines={lines} />}
    </div>
  );
}

function Written({ step, plan, item, pane, lines }: NoteFieldProps & Pick<NoteLinesProps, "lines">) {
  const questions = usePageStrings(QUESTIONS_STRINGS);
  const help = useId();
  const { language } = plan.meta;
  const note = plan.reflections[item.id] ?? "";
  return (
    <>
      <Field label={questions.note}>
        <GrowingTextarea
          aria-label={`${questions.note}: ${item.text[language]}`}
          aria-describedby={help}
          lang={language}
          value={note}
          onChange={(changed) => {
            pane.change((current) => setNote(current, item.id, changed));
          }}
        />
      </Field>
      <p id={help} className={text.caption}>
        {questions.noteHelp}
      </p>
      <NoteLines {...{ step, plan, pane }} item={item.id} lines={lines} />
    </>
  );
}
