import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import { isEmptyPlan } from "../../plan/isEmptyPlan";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import { PlanCopy } from "./PlanCopy";
import { ResultFrame } from "../transfer/ResultFrame";
import text from "../look/text.module.css";
import styles from "./section.module.css";

export interface RemoveConfirmationProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly onCancel: () => void;
}

/** A copy first, or the user's word that there is to be none; then the plan can go. */
export function RemoveConfirmation({ state, pane, onCancel }: RemoveConfirmationProps) {
  const file = usePageStrings(FILE_STRINGS);
  const why = useId();
  const [isCopied, setCopied] = useState(false);
  const [needsNone, setNeedsNone] = useState(false);
  const { plan, running } = state;
  const isSafe = isCopied || needsNone || isEmptyPlan(plan);
  const remove = (): void => {
    pane.perform({ kind: "removeData" });
  };
  return (
    <ResultFrame title={file.removeAsk} handOver="[data-remove] button">
      <p className={text.body}>{file.removeGoes}</p>
      <p id={why} className={text.body}>
        {file.removeCopy}
      </p>
      <PlanCopy
        {...{ plan, pane, why }}
        onCopied={() => {
          setCopied(true);
        }}
      />
      {!isEmptyPlan(plan) && <NoCopy {...{ needsNone, setNeedsNone }} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isSafe || running !== null} onClick={remove}>
          {file.removeNow}
        </Button>
        <Button onClick={onCancel}>{file.cancel}</Button>
      </div>
    </ResultFrame>
  );
}

interface NoCopyProps {
  readonly needsNone: boolean;
  readonly setNeedsNone: (needsNone: boolean) => void;
}

function NoCopy({ needsNone, setNeedsNone }: NoCopyProps) {
  const file = usePageStrings(FILE_STRINGS);
  return (
    <Checkbox
      label={file.removeNoCopy}
      checked={needsNone}
      onChange={(_, { checked }) => {
        setNeedsNone(checked === true);
      }}
    />
  );
}
