import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { FIGURES_STRINGS } from "../../content/strings/figuresStrings";
import type { Municipality } from "../../plan/figures/municipalities";
import { readPasted, type PasteProblem } from "../../plan/figures/readPasted";
import { setProjection } from "../../plan/figures/storedFigures";
import { isoToday } from "../../plan/values/isoToday";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./figures.module.css";

export interface PasteSectionProps {
  readonly of: Municipality;
  readonly pane: Pane;
}

/** A projection that the user has copied from Statistics Norway's page. */
export function PasteSection({ of, pane }: PasteSectionProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<PasteProblem | null>(null);
  const use = (): void => {
    const read = readPasted(pasted, of, isoToday());
    setProblem(read.kind === "problem" ? read.problem : null);
    if (read.kind === "problem") return;
    pane.replace({ kind: "told", title: words.taken(of.shown) }, (plan) => setProjection(plan, read.projection));
    setPasted("");
  };
  return (
    <Disclosure title={words.pasteTitle} openAtFirst={false}>
      <div className={styles.section}>
        <p className={text.body}>{words.pasteHelp(of.nr, of.name)}</p>
        <Field
          label={words.paste}
          {...(problem !== null && {
            validationMessage: words.pasteProblems[problem],
            validationState: "error" as const,
          })}
        >
          <Textarea
            rows={5}
            value={pasted}
            onChange={(_, { value }) => {
              setPasted(value);
              setProblem(null);
            }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button disabledFocusable={pasted.trim() === ""} onClick={use}>
            {words.usePasted}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
