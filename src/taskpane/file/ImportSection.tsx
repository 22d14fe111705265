import { Button } from "@fluentui/react-components";
import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Suspense, useState } from "react";
import { importPlan } from "../../plan/fill/importPlan";
import type { Plan } from "../../plan/Plan";
import { unitOfFile } from "../../plan/units/back/unitOfFile";
import { lazyPart } from "../loading/lazyPart";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { ChooseFileButton } from "../transfer/ChooseFileButton";
import { FileProblem } from "./FileProblem";
import { ImportPreview, type ImportPreviewProps } from "./ImportPreview";
import { PasteText } from "../transfer/PasteText";
import { usePlanFile } from "./usePlanFile";
import text from "../look/text.module.css";
import styles from "./section.module.css";

const BUTTON = "[data-import] button";

const DecidedReview = lazyPart(
  async () => (await import(/* webpackChunkName: "file" */ "../units/decided/DecidedReview")).DecidedReview,
);

interface ImportSectionProps {
  readonly plan: Plan;
  readonly pane: Pane;
}

/** A plan from a file: what it would change is shown before anything is. */
export function ImportSection({ plan, pane }: ImportSectionProps) {
  const file = usePageStrings(FILE_STRINGS);
  const { chosen, isReading, readFile, readText, clear } = usePlanFile();
  return (
    <section className={styles.section} aria-labelledby="import" data-import>
      <h2 id="import" className={text.section}>
        {file.importTitle}
      </h2>
      <p className={text.body}>{file.importHelp}</p>
      <ChooseFileButton label={file.choose} name={file.chooseImport} onChoose={readFile} />
      <PasteText
        label={file.pasteLabel}
        onRead={(pasted) => {
          readText(pasted, file.pasted);
        }}
      />
      {isReading && <p role="status">{file.reading}</p>}
      {chosen?.read.kind === "problem" && (
        <FileProblem name={chosen.name} code={chosen.read.code} handOver={BUTTON} onClose={clear} />
      )}
      {chosen?.read.kind === "plan" && (
        <ReadPlan key={chosen.turn} name={chosen.name} read={chosen.read} onEnd={clear} {...{ plan, pane }} />
      )}
      <Button
        onClick={() => {
          pane.go({ kind: "decision", part: "units" });
        }}
      >
        {file.units}
      </Button>
    </section>
  );
}

interface ReadPlanProps extends ImportSectionProps {
  readonly name: string;
  readonly read: ImportPreviewProps["read"];
  readonly onEnd: () => void;
}

/** A plan that was read: the whole of one, or what the overall plan has decided for this unit, which comes in row by row. */
function ReadPlan({ name, read, plan, pane, onEnd }: ReadPlanProps) {
  const file = usePageStrings(FILE_STRINGS);
  const [how, setHow] = useState<"replace" | "fill">("replace");
  if (unitOfFile(read.plan) === null) {
    return (
      <ImportPreview
        {...{ plan, name, read, how }}
        handOver={BUTTON}
        onHow={setHow}
        onCancel={onEnd}
        onTakeIn={(incoming) => {
          pane.replace({ kind: "imported" }, (current) => importPlan(current, incoming, how));
          onEnd();
        }}
      />
    );
  }
  return (
    <Suspense fallback={<p role="status">{file.reading}</p>}>
      <DecidedReview
        title={file.from(name)}
        file={read.plan}
        isDamaged={read.warnings.length > 0}
        handOver={BUTTON}
        {...{ plan, pane, onEnd }}
      />
    </Suspense>
  );
}
