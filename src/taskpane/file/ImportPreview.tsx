import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { comparePlans } from "../../plan/fill/comparePlans";
import { importPlan } from "../../plan/fill/importPlan";
import type { ReadPlanFile } from "../../plan/file/PlanFileProblem";
import type { Plan } from "../../plan/Plan";
import { samePlan } from "../../plan/samePlan";
import { Differences } from "./Differences";
import { ResultFrame } from "../transfer/ResultFrame";
import text from "../look/text.module.css";
import styles from "./section.module.css";

export interface ImportPreviewProps {
  readonly plan: Plan;
  readonly name: string;
  readonly read: Extract<ReadPlanFile, { kind: "plan" }>;
  readonly how: "replace" | "fill";
  readonly handOver: string;
  readonly onHow: (how: "replace" | "fill") => void;
  readonly onTakeIn: (incoming: Plan) => void;
  readonly onCancel: () => void;
}

/** What a plan from a file would change, and the choice of what to take in. */
export function ImportPreview({ plan, name, read, how, handOver, onHow, onTakeIn, onCancel }: ImportPreviewProps) {
  const file = usePageStrings(FILE_STRINGS);
  const why = useId();
  const after = useMemo(() => importPlan(plan, read.plan, how), [plan, read.plan, how]);
  const differences = useMemo(() => comparePlans(plan, after), [plan, after]);
  const isSame = samePlan(plan, after);
  return (
    <ResultFrame title={file.from(name)} handOver={handOver}>
      {read.warnings.length > 0 && <p className={text.body}>{file.damaged}</p>}
      <HowChoice how={how} onHow={onHow} />
      <Differences differences={differences} before={plan} after={after} />
      {isSame && (
        <p id={why} className={text.caption}>
          {file.same}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isSame}
          aria-describedby={isSame ? why : undefined}
          onClick={() => {
            onTakeIn(read.plan);
          }}
        >
          {file.takeIn}
        </Button>
        <Button onClick={onCancel}>{file.cancel}</Button>
      </div>
    </ResultFrame>
  );
}

function HowChoice({ how, onHow }: Pick<ImportPreviewProps, "how" | "onHow">) {
  const file = usePageStrings(FILE_STRINGS);
  return (
    <RadioGroup
      aria-label={file.how}
      value={how}
      onChange={(_, { value }) => {
        onHow(value === "fill" ? "fill" : "replace");
      }}
    >
      <Radio value="replace" label={file.replace} />
      <Radio value="fill" label={file.fill} />
    </RadioGroup>
  );
}
