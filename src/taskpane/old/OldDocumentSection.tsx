import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Suspense } from "react";
import { OLD_STRINGS } from "../../content/strings/oldStrings";
import type { Plan } from "../../plan/Plan";
import { lazyPart } from "../loading/lazyPart";
import text from "../look/text.module.css";
import type { Pane } from "../state/Pane";
import { ChooseFileButton } from "../transfer/ChooseFileButton";
import { ResultFrame } from "../transfer/ResultFrame";
import { type Unreadable, useReading } from "../transfer/useReading";
import { usePageStrings } from "../words/usePageStrings";
import type { FoundInFile } from "./findInFile";
import styles from "../file/section.module.css";

const BUTTON = "[data-old] button";

const OldReview = lazyPart(async () => (await import(/* webpackChunkName: "old" */ "./OldReview")).OldReview);

/** A plan that begins with a document that was made with any template: what is found there is shown before it is taken in. */
export function OldDocumentSection({ plan, pane }: { readonly plan: Plan; readonly pane: Pane }) {
  const words = usePageStrings(OLD_STRINGS);
  const { done, isReading, start, clear } = useReading<FoundInFile>();
  const choose = (file: File): void => {
    start(file.name, async (signal) => {
      const { findInFile } = await import(/* webpackChunkName: "old" */ "./findInFile");
      return findInFile(file, plan.meta.language, signal);
    });
  };
  return (
    <section className={styles.section} aria-labelledby="old" data-old>
      <h2 id="old" className={text.section}>
        {words.title}
      </h2>
      <p className={text.body}>{words.help}</p>
      <ChooseFileButton label={words.choose} name={words.chooseName} accept=".docx,.xlsx" onChoose={choose} />
      {isReading && (
        <div className={styles.buttons}>
          <p role="status">{words.reading}</p>
          <Button onClick={clear}>{words.stop}</Button>
        </div>
      )}
      {done?.read.kind === "problem" && <Problem name={done.name} code={done.read.code} onClose={clear} />}
      {done?.read.kind === "pieces" && (
        <Suspense fallback={<p role="status">{words.reading}</p>}>
          <OldReview
            key={done.turn}
            name={done.name}
            found={done.read}
            handOver={BUTTON}
            {...{ plan, pane }}
            onEnd={clear}
          />
        </Suspense>
      )}
    </section>
  );
}

interface ProblemProps {
  readonly name: string;
  readonly code: Extract<FoundInFile | Unreadable, { kind: "problem" }>["code"];
  readonly onClose: () => void;
}

/** Why nothing is found in a file, and what to do. */
function Problem({ name, code, onClose }: ProblemProps) {
  const words = usePageStrings(OLD_STRINGS);
  const { title, text: advice } = words.problems[code];
  return (
    <ResultFrame title={words.from(name)} handOver={BUTTON}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.block}>{title}</MessageBarTitle> {advice}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onClose}>{words.close}</Button>
    </ResultFrame>
  );
}
