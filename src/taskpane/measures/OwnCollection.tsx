import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import { ChooseFileButton } from "../file/ChooseFileButton";
import { Disclosure } from "../shell/Disclosure";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { usePageStrings } from "../usePageStrings";
import { CollectionProblem } from "./CollectionProblem";
import { keepCollection } from "./keepCollection";
import { LoadedCollection } from "./LoadedCollection";
import { useCollection } from "./useCollection";
import text from "../shell/text.module.css";
import styles from "./OwnCollection.module.css";

export interface OwnCollectionProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Measures that the municipality keeps as a file, to use again. What was opened stays while this is folded away. */
export function OwnCollection({ state, pane }: OwnCollectionProps) {
  const { collection: words } = usePageStrings(MEASURES_STRINGS);
  const { chosen, readFile, clear } = useCollection();
  const close = { handOver: "[data-collection] button", onClose: clear };
  return (
    <Disclosure title={words.title} openAtFirst={false}>
      <div className={styles.collection} data-collection>
        <p className={text.body}>{words.intro}</p>
        <Save state={state} pane={pane} />
        <ChooseFileButton label={words.choose} name={words.chooseName} accept=".xml" onChoose={readFile} />
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
    </Disclosure>
  );
}

function Save({ state: { plan }, pane }: OwnCollectionProps) {
  const { language } = useStrings();
  const { collection: words } = usePageStrings(MEASURES_STRINGS);
  const help = useId();
  const count = plan.measures.length;
  return (
    <>
      <Button
        icon={<ArrowDownload20Regular />}
        disabledFocusable={count === 0}
        aria-describedby={help}
        onClick={() => {
          keepCollection(plan, plan.measures, language, pane);
        }}
      >
        {words.save(count)}
      </Button>
      <p id={help} className={text.caption}>
        {count === 0 ? words.nothingToSave : words.saveHelp}
      </p>
    </>
  );
}
