import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { losesDownloads } from "../../actions/losesDownloads";
import { encodePlanFile } from "../../plan/file/encodePlanFile";
import { isEmptyPlan } from "../../plan/file/isEmptyPlan";
import { planFileName } from "../../plan/file/planFileName";
import type { Plan } from "../../plan/Plan";
import { CopyByHand } from "../clipboard/CopyByHand";
import { copyContents } from "../clipboard/copyContents";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../usePageStrings";
import { downloadText } from "./downloadText";
import { WaysOut } from "./WaysOut";
import text from "../shell/text.module.css";
import styles from "./section.module.css";

/** The plan as a file to keep, or as text where the window that Word shows the pane in downloads nothing. */
export function ExportSection({ plan, pane }: { readonly plan: Plan; readonly pane: Pane }) {
  const file = usePageStrings(FILE_STRINGS);
  const [byHand, setByHand] = useState<string | null>(null);
  const why = useId();
  const isEmpty = isEmptyPlan(plan);
  const xml = (): string => encodePlanFile(plan, new Date());
  const download = (): void => {
    downloadText(xml(), planFileName(plan));
    pane.notice({ kind: "planExported", name: planFileName(plan), isSure: !losesDownloads() });
  };
  const copy = (): void => {
    void copyContents({ "text/plain": xml() }).then((copied) => {
      setByHand(copied ? null : xml());
      if (copied) pane.notice({ kind: "planCopied" });
    });
  };
  return (
    <section className={styles.section} aria-labelledby="export">
      <h2 id="export" className={text.section}>
        {file.exportTitle}
      </h2>
      <p className={text.body}>{file.exportHelp}</p>
      <p id={why} className={text.caption}>
        {isEmpty ? file.exportEmpty : file.copyHelp}
      </p>
      <div className={styles.buttons}>
        <Ways {...{ isEmpty, why, download, copy }} />
      </div>
      {byHand !== null && <CopyByHand label={file.asText} hint={file.copyByHand} content={byHand} />}
    </section>
  );
}

interface WaysProps {
  readonly isEmpty: boolean;
  /** The id of what says why the buttons cannot be used. */
  readonly why: string;
  readonly download: () => void;
  readonly copy: () => void;
}

function Ways({ isEmpty, why, download, copy }: WaysProps) {
  const file = usePageStrings(FILE_STRINGS);
  const shared = { disabledFocusable: isEmpty, "aria-describedby": why };
  return (
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
  );
}
