import { OLD_WORD_STRINGS } from "../../content/strings/oldWordStrings";
import { MessagePage } from "../frame/MessagePage";
import text from "../look/text.module.css";
import { Report } from "../report/Report";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./OutsideWord.module.css";

/** Shown when Word lacks what the pane cannot do without (WordApi 1.4). */
export function OldWord() {
  const words = usePageStrings(OLD_WORD_STRINGS);
  return (
    <MessagePage title={words.title}>
      <p className={text.body} role="alert">
        {words.text}
      </p>
      <h2 className={text.section}>{words.how}</h2>
      <ul className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className={text.body}>{words.needs}</p>
      <Report about={["oldWord"]} />
    </MessagePage>
  );
}
