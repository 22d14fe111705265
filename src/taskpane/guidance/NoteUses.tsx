import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { type NoteUse, noteToMeasure, noteToNeed, noteToText } from "../../plan/noteUses";
import type { Plan } from "../../plan/Plan";
import type { NoteFieldProps } from "./NoteFieldProps";
import text from "../look/text.module.css";
import styles from "./NoteField.module.css";

type Use = (plan: Plan) => { readonly plan: Plan; readonly used: NoteUse };

/** What can be made of a note: a measure, a need, a paragraph of the step's text. Each can be taken back. */
export function NoteUses({ step, plan, item, pane }: NoteFieldProps) {
  const words = usePageStrings(QUESTIONS_STRINGS);
  const why = useId();
  const isBlank = plan.reflections[item.id] === undefined;
  const button = (label: string, use: Use) => (
    <Button
      size="small"
      disabledFocusable={isBlank}
      aria-describedby={isBlank ? why : undefined}
      onClick={() => {
        pane.replace({ kind: "noteUsed", used: use(plan).used }, (current) => use(current).plan);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div role="group" aria-label={words.uses} className={styles.uses}>
      {button(words.toMeasure, (current) => noteToMeasure(current, item.id))}
      {button(words.toNeed, (current) => noteToNeed(current, item.id))}
      {button(words.toText, (current) => noteToText(current, step, item.id))}
      {isBlank && (
        <p id={why} className={text.caption}>
          {words.writeFirst}
        </p>
      )}
    </div>
  );
}
