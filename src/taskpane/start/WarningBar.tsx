import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Candidate } from "../../document/headings/FoundStep";
import type { StepId } from "../../content/StepId";
import type { Pane } from "../state/Pane";
import { Report } from "../report/Report";
import { useFocusHandover } from "../focus/useFocusHandover";
import { useAllStrings } from "../words/useAllStrings";
import type { ToldWarning } from "./tellWarnings";
import styles from "./WarningBar.module.css";

export interface WarningBarProps {
  readonly warning: ToldWarning;
  readonly pane: Pane;
  readonly busy: boolean;
}

/** One warning, with what to do about it. */
export function WarningBar({ warning, pane, busy }: WarningBarProps) {
  const { outcome } = useAllStrings();
  const bar = useFocusHandover<HTMLDivElement>("h1");
  const { choice } = warning;
  const ask = warning.show === undefined ? warning.ask : { task: warning.show, label: outcome.show };
  return (
    <div ref={bar}>
      <MessageBar intent={warning.intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{warning.title}</MessageBarTitle> {warning.text}
          {warning.about !== undefined && <Report about={warning.about} />}
          {choice !== undefined && (
            <ol className={styles.choices}>
              {choice.candidates.map((heading, index) => (
                <Choice key={heading.paragraph} number={index + 1} {...{ heading, step: choice.step, pane, busy }} />
              ))}
            </ol>
          )}
        </MessageBarBody>
        {ask !== undefined && (
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                pane.perform(ask.task);
              }}
            >
              {ask.label}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

interface ChoiceProps {
  readonly number: number;
  readonly heading: Candidate;
  readonly step: StepId;
  readonly pane: Pane;
  readonly busy: boolean;
}

function Choice({ number, heading, step, pane, busy }: ChoiceProps) {
  const { warnings, outcome } = useAllStrings();
  const named = warnings.headingNumber(number, heading.text);
  return (
    <li className={styles.choice}>
      {named}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={warnings.showNamed(named)}
          onClick={() => {
            pane.perform({ kind: "showStep", step, heading });
          }}
        >
          {outcome.show}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={warnings.useNamed(named)}
          onClick={() => {
            pane.perform({ kind: "chooseHeading", step, heading });
          }}
        >
          {warnings.use}
        </Button>
      </div>
    </li>
  );
}
