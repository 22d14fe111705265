import { OUTSIDE_STRINGS } from "../../content/strings/outsideStrings";
import { usePageStrings } from "../words/usePageStrings";
import { MessagePage } from "../frame/MessagePage";
import styles from "./OutsideWord.module.css";
import text from "../look/text.module.css";

/** Shown when the page was opened in a browser instead of Word. */
export function OutsideWord() {
  const outsideWord = usePageStrings(OUTSIDE_STRINGS);
  return (
    <MessagePage title={outsideWord.title}>
      <p className={text.body}>{outsideWord.text}</p>
      <h2 className={text.section}>{outsideWord.how}</h2>
      <ol className={styles.steps}>
        {outsideWord.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={text.caption}>{outsideWord.notThere}</p>
    </MessagePage>
  );
}
