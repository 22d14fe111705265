import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { ResultFrame } from "../../transfer/ResultFrame";
import { usePageStrings } from "../../words/usePageStrings";
import type { ChosenCollection } from "./useCollection";
import styles from "./OwnCollection.module.css";

export interface CollectionProblemProps {
  readonly name: string;
  readonly code: Extract<ChosenCollection["read"], { kind: "problem" }>["code"];
  /** The CSS selector of what takes the focus when the problem is closed. */
  readonly handOver: string;
  readonly onClose: () => void;
}

/** Why a file gives no collection, and what to do. */
export function CollectionProblem({ name, code, handOver, onClose }: CollectionProblemProps) {
  const { collection: words } = usePageStrings(MEASURES_STRINGS);
  const { title, text } = words.problems[code];
  return (
    <ResultFrame title={words.from(name)} handOver={handOver}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.block}>{title}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onClose}>{words.closeProblem}</Button>
    </ResultFrame>
  );
}
