import { mergeClasses } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import { useAllStrings } from "../words/useAllStrings";
import type { ShownAnswer } from "./showAnswer";
import styles from "./AnswerText.module.css";

export interface AnswerTextProps {
  readonly shown: ShownAnswer;
  readonly language: Language;
}

/** An answer as it reads: running text, or a list. */
export function AnswerText({ shown, language }: AnswerTextProps) {
  const { fields } = useAllStrings();
  if (shown.length === 0) return <p className={mergeClasses(styles.text, styles.none)}>{fields.empty}</p>;
  if (typeof shown === "string") {
    return (
      <p className={styles.text} lang={language}>
        {shown}
      </p>
    );
  }
  return (
    <ul className={styles.list} lang={language}>
      {shown.map((row, index) => (
        <li key={index}>{row}</li>
      ))}
    </ul>
  );
}
