import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { useState } from "react";
import { importPlan } from "../../plan/fill/importPlan";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { ChooseFileButton } from "../transfer/ChooseFileButton";
import { FileProblem } from "./FileProblem";
import { ImportPreview } from "./ImportPreview";
import { PasteText } from "../transfer/PasteText";
import { usePlanFile } from "./usePlanFile";
import text from "../look/text.module.css";
import styles from "./section.module.css";

const BUTTON = "[data-import] button";

/** A plan from a file: what it would change is shown before anything is. */
export function ImportSection({ plan, pane }: { readonly plan: Plan; readonly pane: Pane }) {
  const file = usePageStrings(FILE_STRINGS);
  const { chosen, isReading, readFile, readText, clear } = usePlanFile();
  const [how, setHow] = useState<"replace" | "fill">("replace");
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
        <ImportPreview
          {...{ plan, how }}
          name={chosen.name}
          read={chosen.read}
          handOver={BUTTON}
          onHow={setHow}
          onCancel={clear}
          onTakeIn={(incoming) => {
            pane.replace({ kind: "imported" }, (current) => importPlan(current, incoming, how));
            clear();
          }}
        />
      )}
    </section>
  );
}
