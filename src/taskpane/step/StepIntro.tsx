import { Link } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import type { Language } from "../../content/Language";
import type { StepContent } from "../../content/Prompt";
import { StateMark } from "../start/StateMark";
import type { StepState } from "../start/stepState";
import { useStrings } from "../StringsContext";
import text from "../shell/text.module.css";
import styles from "./StepIntro.module.css";

export interface StepIntroProps {
  readonly content: StepContent;
  readonly language: Language;
  readonly state: StepState;
}

/** What the step is for, its state in the document, and where KS writes about it. */
export function StepIntro({ content, language, state }: StepIntroProps) {
  const { step, app } = useStrings();
  return (
    <div className={styles.intro}>
      <StateMark state={state} />
      <p className={text.body} lang={language}>
        {content.purpose[language]}
      </p>
      <Link href={content.ksPage} target="_blank" rel="noreferrer" className={styles.link}>
        {step.ksPage}
        <Open16Regular />
        <span className={text.hidden}>({app.newWindow})</span>
      </Link>
    </div>
  );
}
