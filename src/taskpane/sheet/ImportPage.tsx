import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { TABLE_FACTS } from "../../content/tables/tableFacts";
import { ChooseFileButton } from "../transfer/ChooseFileButton";
import { LoadFailed } from "../loading/LoadFailed";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useLoaded } from "../loading/useLoaded";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { ImportDock } from "./ImportDock";
import { ImportPreview } from "./ImportPreview";
import { type ImportTarget, loadTarget, pageOfTarget } from "./ImportTarget";
import { PasteCells } from "./PasteCells";
import { useImport } from "./useImport";
import { type SheetSourceChoice, useSheetSource, type SourceProblem } from "./useSheetSource";
import text from "../look/text.module.css";
import styles from "./ImportPage.module.css";
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { ResultFrame } from "../transfer/ResultFrame";

const CHOOSE = "[data-source] button";

export interface ImportPageProps {
  readonly target: ImportTarget;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Rows from Excel, CSV or the clipboard: set up and looked at before any is taken in. */
export function ImportPage({ target, state, pane }: ImportPageProps) {
  const { app } = useStrings();
  const words = usePageStrings(SHEET_STRINGS);
  const loaded = useLoaded(loadTarget, target);
  const choice = useSheetSource();
  const { source, clear } = choice;
  const incoming = useImport(source, loaded.kind === "loaded" ? loaded.value : null, state.plan);
  const back = (): void => {
    pane.go(pageOfTarget(target));
  };
  const problem = source?.read.kind === "problem" ? source.read.code : null;
  const delimiter = source?.read.kind === "sheets" ? (source.read.delimiter ?? null) : null;
  return (
    <PageFrame
      title={target === "measures" ? words.measuresTitle : words.tableTitle}
      back={{ label: words.back, onClick: back }}
      takesFocus={state.navigated}
      dock={<ImportDock incoming={incoming} state={state} pane={pane} onTakenIn={back} />}
    >
      <Intro target={target} state={state} />
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <Sources {...choice} />}
      {source && problem && <SourceFailure name={source.name} code={problem} handOver={CHOOSE} onClose={clear} />}
      {source && incoming && (
        <ImportPreview
          key={source.turn}
          name={source.name}
          incoming={incoming}
          plan={state.plan}
          handOver={CHOOSE}
          delimiter={delimiter}
          onDivide={choice.divideBy}
          onCancel={clear}
        />
      )}
    </PageFrame>
  );
}

function Intro({ target, state }: Pick<ImportPageProps, "target" | "state">) {
  const words = usePageStrings(SHEET_STRINGS);
  const { language } = state.plan.meta;
  const title = TABLE_FACTS.find(({ id }) => id === target)?.title[language];
  return (
    <>
      <p className={text.body}>{words.intro}</p>
      {title !== undefined && <p className={text.body}>{words.into(title)}</p>}
    </>
  );
}

/** The ways in: a file, or the clipboard. */
function Sources({ readFile, readPasted, isReading }: SheetSourceChoice) {
  const words = usePageStrings(SHEET_STRINGS);
  return (
    <section className={styles.section} aria-labelledby="source" data-source>
      <h2 id="source" className={text.section}>
        {words.source}
      </h2>
      <ChooseFileButton
        label={words.choose}
        name={words.chooseName}
        accept=".xlsx,.xlsm,.csv,.txt"
        onChoose={readFile}
      />
      <p className={text.caption}>{words.kinds}</p>
      <PasteCells
        onRead={(html, pasted) => {
          readPasted(html, pasted, words.pasted);
        }}
      />
      {isReading && <p role="status">{words.reading}</p>}
    </section>
  );
}

interface SourceFailureProps {
  readonly name: string;
  readonly code: SourceProblem;
  readonly handOver: string;
  readonly onClose: () => void;
}

/** Why what was chosen or pasted gives no rows, and what to do. */
function SourceFailure({ name, code, handOver, onClose }: SourceFailureProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const { title, text } = words.problems[code];
  return (
    <ResultFrame title={words.from(name)} handOver={handOver}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.message}>
          <MessageBarTitle className={styles.block}>{title}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onClose}>{words.close}</Button>
    </ResultFrame>
  );
}
