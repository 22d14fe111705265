import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { failureReport } from "../../actions/failureReport";
import { REPORT_STRINGS } from "../../content/strings/reportStrings";
import { copyContents } from "../copy/copyContents";
import { usePageStrings } from "../words/usePageStrings";
import { reportText } from "./reportText";
import styles from "./CopyReport.module.css";

export interface CopyReportProps {
  /** What was going on, as codes of ours: "insertSection", "readOnly". */
  readonly about?: readonly string[];
}

/** Copies what has failed, to be sent to those who run the add-in; where the browser refuses, shows it to be copied by hand. */
export function CopyReport({ about = [] }: CopyReportProps) {
  const words = usePageStrings(REPORT_STRINGS);
  const [state, setState] = useState<"copied" | { readonly byHand: string } | null>(null);
  const copy = async (): Promise<void> => {
    const text = reportText(failureReport(new Date()), about, words);
    setState((await copyContents({ "text/plain": text })) ? "copied" : { byHand: text });
  };
  return (
    <div className={styles.report}>
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <div role="status" className={styles.told}>
        {state === "copied" && words.copied}
      </div>
      {typeof state === "object" && state !== null && (
        <label className={styles.told}>
          {words.byHand}
          <textarea
            className={styles.text}
            readOnly
            rows={6}
            value={state.byHand}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
          />
          {words.byHandHelp}
        </label>
      )}
    </div>
  );
}
