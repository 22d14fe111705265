import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { useState, useId } from "react";
import type { Plan } from "../../plan/Plan";
import { rollOver } from "../../plan/rollOver";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { FileProblem } from "./FileProblem";
import { RollOverPreview } from "./RollOverPreview";
import { type ChosenFile, usePlanFile } from "./usePlanFile";
import text from "../look/text.module.css";
import styles from "./section.module.css";
import { Button } from "@fluentui/react-components";
import { isEmptyPlan } from "../../plan/isEmptyPlan";
import { ChooseFileButton } from "../transfer/ChooseFileButton";

const BUTTON = "[data-roll] button";

/** "Rullering": the next period's plan begins with what last period's has not finished. */
export function RollOverSection({ plan, pane }: { readonly plan: Plan; readonly pane: Pane }) {
  const file = usePageStrings(FILE_STRINGS);
  const { chosen, isReading, readFile, clear } = usePlanFile();
  const [isHere, setHere] = useState(false);
  const close = (): void => {
    setHere(false);
    clear();
  };
  const start = (last: Plan | null): void => {
    pane.replace({ kind: "rolledOver" }, (current) => rollOver(last ?? current, current));
    close();
  };
  const last = planIn(chosen);
  const shared = { plan, handOver: BUTTON, onCancel: close, onStart: start };
  return (
    <section className={styles.section} aria-labelledby="roll" data-roll>
      <h2 id="roll" className={text.section}>
        {file.rollTitle}
      </h2>
      <p className={text.body}>{file.rollHelp}</p>
      <RollOverSources
        plan={plan}
        onFile={(found) => {
          setHere(false);
          readFile(found);
        }}
        onHere={() => {
          clear();
          setHere(true);
        }}
      />
      {isReading && <p role="status">{file.reading}</p>}
      {chosen?.read.kind === "problem" && (
        <FileProblem name={chosen.name} code={chosen.read.code} handOver={BUTTON} onClose={close} />
      )}
      {isHere && <RollOverPreview {...shared} title={file.rollFromHere} last={null} />}
      {last !== null && <RollOverPreview {...shared} title={file.from(chosen?.name ?? "")} last={last} />}
    </section>
  );
}

function planIn(chosen: ChosenFile | null): Plan | null {
  return chosen?.read.kind === "plan" ? chosen.read.plan : null;
}

interface RollOverSourcesProps {
  readonly plan: Plan;
  readonly onFile: (file: File) => void;
  /** The plan in this document is last period's. */
  readonly onHere: () => void;
}

/** Where last period's plan is. */
function RollOverSources({ plan, onFile, onHere }: RollOverSourcesProps) {
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
