import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { losesDownloads } from "../../actions/losesDownloads";
import { encodePlanFile } from "../../plan/file/encodePlanFile";
import { isEmptyPlan } from "../../plan/isEmptyPlan";
import { planFileName } from "../../plan/file/planFileName";
import type { Plan } from "../../plan/Plan";
import { CopyByHand } from "../transfer/CopyByHand";
import { copyContents } from "../copy/copyContents";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { downloadText } from "../transfer/downloadText";
import { WaysOut } from "../transfer/WaysOut";
import styles from "./section.module.css";

export interface PlanCopyProps {
  readonly plan: Plan;
  readonly pane: Pane;
  /** The id of what says what the copy is, or why there is none to make. */
  readonly why: string;
  /** The user has the plan outside of the document, or it is before them to be copied. */
  readonly onCopied?: () => void;
}

/** The plan as a file to keep, or as text where the window that Word shows the pane in downloads nothing. */
export function PlanCopy({ plan, pane, why, onCopied }: PlanCopyProps) {
  const file = usePageStrings(FILE_STRINGS);
  const [byHand, setByHand] = useState<string | null>(null);
  const xml = (): string => encodePlanFile(plan, new Date());
  const shared = { disabledFocusable: isEmptyPlan(plan), "aria-describedby": why };
  const download = (): void => {
    downloadText(xml(), planFileName(plan));
    pane.notice({ kind: "planExported", name: planFileName(plan), isSure: !losesDownloads() });
    onCopied?.();
  };
  const copy = (): void => {
    void copyContents({ "text/plain": xml() }).then((copied) => {
      setByHand(copied ? null : xml());
      if (copied) pane.notice({ kind: "planCopied" });
      onCopied?.();
    });
  };
  return (
    <>
      <div className={styles.buttons}>
        <WaysOut
          downloads={
            <Button icon={<ArrowDownload20Regular />} {...shared} onClick={download}>
              {file.download}
            </Button>
          }
          copy={
            <Button icon={<Copy20Regular />} {...shared} onClick={copy}>
              {file.copy}
            </Button>
          }
        />
      </div>
      {byHand !== null && <CopyByHand label={file.asText} hint={file.copyByHand} content={byHand} />}
    </>
  );
}
