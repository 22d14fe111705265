import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { isEmptyPlan } from "../../plan/isEmptyPlan";
import type { Plan } from "../../plan/Plan";
import { ChooseFileButton } from "../transfer/ChooseFileButton";
import text from "../look/text.module.css";
import styles from "./section.module.css";

export interface RollOverSourcesProps {
  readonly plan: Plan;
  readonly onFile: (file: File) => void;
  /** The plan in this document is last period's. */
  readonly onHere: () => void;
}

/** Where last period's plan is. */
export function RollOverSources({ plan, onFile, onHere }: RollOverSourcesProps) {
  const file = usePageStrings(FILE_STRINGS);
  const why = useId();
  const isEmpty = isEmptyPlan(plan);
  return (
    <>
      <div className={styles.buttons}>
        <ChooseFileButton label={file.rollFile} name={file.rollChoose} onChoose={onFile} />
        <Button disabledFocusable={isEmpty} aria-describedby={isEmpty ? why : undefined} onClick={onHere}>
          {file.rollHere}
        </Button>
      </div>
      {isEmpty && (
        <p id={why} className={text.caption}>
          {file.rollHereEmpty}
        </p>
      )}
    </>
  );
}
