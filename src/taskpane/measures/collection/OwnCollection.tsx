import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { CopyByHand } from "../../transfer/CopyByHand";
import { ChooseFileButton } from "../../transfer/ChooseFileButton";
import { PasteText } from "../../transfer/PasteText";
import { WaysOut } from "../../transfer/WaysOut";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import { copyCollection, keepCollection } from "./keepCollection";
import { LoadedCollection } from "./LoadedCollection";
import { useCollection, type ChosenCollection } from "./useCollection";
import text from "../../look/text.module.css";
import styles from "./OwnCollection.module.css";
import { ResultFrame } from "../../transfer/ResultFrame";

export interface OwnCollectionProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Keeps the plan's measures as a file, and takes measures from one. */
export function OwnCollection({ state, pane }: OwnCollectionProps) {
  const { collection: words } = usePageStrings(MEASURES_STRINGS);
  const { chosen, readFile, readText, clear } = useCollection();
  const close = { handOver: "[data-collection] button", onClose: clear };
  return (
    <div className={styles.collection} data-collection>
      <p className={text.body}>{words.intro}</p>
      <Save state={state} pane={pane} />
      <ChooseFileButton label={words.choose} name={words.chooseName} accept=".xml" onChoose={readFile} />
      <PasteText
        label={words.asText}
        onRead={(pasted) => {
          readText(pasted, words.pasted);
        }}
      />
      {chosen?.read.kind === "problem" && (
        <CollectionProblem key={chosen.name} name={chosen.name} code={chosen.read.code} {...close} />
      )}
      {chosen?.read.kind === "collection" && (
        <LoadedCollection
          key={chosen.name}
          collection={chosen.read.collection}
          language={state.plan.meta.language}
          pane={pane}
          {...close}
        />
      )}
    </div>
  );
}

function Save({ state: { plan }, pane }: OwnCollectionProps) {
  const { language } = useStrings();
  const { collection: words } = usePageStrings(MEASURES_STRINGS);
  const help = useId();
  const [byHand, setByHand] = useState<string | null>(null);
  const count = plan.measures.length;
  const kept = { plan, measures: plan.measures, language, pane };
  const shared = { disabledFocusable: count === 0, "aria-describedby": help };
  return (
    <>
      <div className={styles.buttons}>
        <WaysOut
          downloads={
            <Button
              icon={<ArrowDownload20Regular />}
              {...shared}
              onClick={() => {
                keepCollection(kept);
              }}
            >
              {words.save(count)}
            </Button>
          }
          copy={
            <Button icon={<Copy20Regular />} {...shared} onClick={() => void copyCollection(kept).then(setByHand)}>
              {words.copy}
            </Button>
          }
        />
      </div>
      <p id={help} className={text.caption}>
        {count === 0 ? words.nothingToSave : words.saveHelp}
      </p>
      {byHand !== null && <CopyByHand label={words.asText} hint={words.copyByHand} content={byHand} />}
    </>
  );
}

interface CollectionProblemProps {
  readonly name: string;
  readonly code: Extract<ChosenCollection["read"], { kind: "problem" }>["code"];
  /** The CSS selector of what takes the focus when the problem is closed. */
  readonly handOver: string;
  readonly onClose: () => void;
}

/** Why a file gives no collection, and what to do. */
function CollectionProblem({ name, code, handOver, onClose }: CollectionProblemProps) {
  const { collection: words } = usePageStrings(MEASURES_STRINGS);
  const { title, text } = words.problems[code];
  return (
    <ResultFrame title={words.from(name)} handOver={handOver}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.block}>{title}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onClose}>{words.closeProblem}</Button>
    </ResultFrame>
  );
}
