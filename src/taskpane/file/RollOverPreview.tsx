import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { comparePlans } from "../../plan/fill/comparePlans";
import type { Plan } from "../../plan/Plan";
import { rollOver } from "../../plan/rollOver";
import { Differences } from "./Differences";
import { ResultFrame } from "../transfer/ResultFrame";
import { RollOverCounts } from "./RollOverCounts";
import styles from "./section.module.css";

export interface RollOverPreviewProps {
  readonly plan: Plan;
  readonly title: string;
  /** Last period's plan; null where it is the one in this document. */
  readonly last: Plan | null;
  readonly handOver: string;
  readonly onStart: (last: Plan | null) => void;
  readonly onCancel: () => void;
}

/** What the next period's plan will begin with, before anything is changed. */
export function RollOverPreview({ plan, title, last, handOver, onStart, onCancel }: RollOverPreviewProps) {
  const file = usePageStrings(FILE_STRINGS);
  const next = useMemo(() => rollOver(last ?? plan, plan), [last, plan]);
  const differences = useMemo(() => comparePlans(plan, next), [plan, next]);
  return (
    <ResultFrame title={title} handOver={handOver}>
      <RollOverCounts last={last ?? plan} next={next} />
      <Differences differences={differences} before={plan} after={next} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            onStart(last);
          }}
        >
          {file.start}
        </Button>
        <Button onClick={onCancel}>{file.cancel}</Button>
      </div>
    </ResultFrame>
  );
}
