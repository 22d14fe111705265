import { makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../StringsContext";
import { MessagePage } from "./MessagePage";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** Shown when the page was opened in a browser instead of Word. */
export function OutsideWord() {
  const { outsideWord } = useStrings();
  const styles = useStyles();
  const text = useTextStyles();
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
