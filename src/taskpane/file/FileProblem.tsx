import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { ResultFrame } from "../transfer/ResultFrame";
import type { ChosenFile } from "./usePlanFile";
import styles from "./section.module.css";

export interface FileProblemProps {
  readonly name: string;
  readonly code: Extract<ChosenFile["read"], { kind: "problem" }>["code"];
  readonly handOver: string;
  readonly onClose: () => void;
}

/** Why a file gives no plan, and what to do. */
export function FileProblem({ name, code, handOver, onClose }: FileProblemProps) {
  const file = usePageStrings(FILE_STRINGS);
  const { title, text } = file.problems[code];
  return (
    <ResultFrame title={file.from(name)} handOver={handOver}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.block}>{title}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onClose}>{file.close}</Button>
    </ResultFrame>
  );
}
