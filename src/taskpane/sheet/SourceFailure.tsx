import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { ResultFrame } from "../transfer/ResultFrame";
import { usePageStrings } from "../words/usePageStrings";
import type { SourceProblem } from "./useSheetSource";
import styles from "./ImportPage.module.css";

export interface SourceFailureProps {
  readonly name: string;
  readonly code: SourceProblem;
  readonly handOver: string;
  readonly onClose: () => void;
}

/** Why what was chosen or pasted gives no rows, and what to do. */
export function SourceFailure({ name, code, handOver, onClose }: SourceFailureProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const { title, text } = words.problems[code];
  return (
    <ResultFrame title={words.from(name)} handOver={handOver}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.message}>
          <MessageBarTitle className={styles.block}>{title}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onClose}>{words.close}</Button>
    </ResultFrame>
  );
}
