import { Button } from "@fluentui/react-components";
import { startTransition, useDeferredValue, useState } from "react";
import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { addMeasures } from "../../../plan/measures/editMeasures";
import { filterMeasures } from "../../../plan/measures/filterMeasures";
import { ALL_MEASURES } from "../../../plan/measures/MeasureFilter";
import type { OwnCollection } from "../../../plan/measures/ownCollection";
import { ResultFrame } from "../../transfer/ResultFrame";
import type { Pane } from "../../state/Pane";
import { usePageStrings } from "../../words/usePageStrings";
import { SearchField } from "../../inputs/SearchField";
import { OwnMeasureCard } from "./OwnMeasureCard";
import text from "../../look/text.module.css";
import styles from "./OwnCollection.module.css";
import list from "../standard/StandardMeasures.module.css";

export interface LoadedCollectionProps {
  readonly collection: OwnCollection;
  readonly language: Language;
  readonly pane: Pane;
  /** The CSS selector of what takes the focus when the collection is closed. */
  readonly handOver: string;
  readonly onClose: () => void;
}

/** The measures of a collection, to search and to take into the plan. */
export function LoadedCollection({ collection, language, pane, handOver, onClose }: LoadedCollectionProps) {
  const { collection: words } = usePageStrings(MEASURES_STRINGS);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const { measures, title } = collection;
  // A filter without deadlines needs no day.
  const found = filterMeasures(measures, { ...ALL_MEASURES, query: asked }, "");
  const addAll = (): void => {
    const told = { kind: "told", title: words.allAdded(measures.length) } as const;
    // Hundreds of new rows are drawn without holding up the pane.
    startTransition(() => {
      pane.replace(told, (plan) => addMeasures(plan, measures));
    });
  };
  return (
    <ResultFrame title={title || words.untitled} handOver={handOver}>
      <div className={styles.buttons}>
        <Button onClick={addAll}>{words.addAll(measures.length)}</Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      <SearchField label={words.search} value={query} onChange={setQuery} />
      <p className={text.caption} aria-live="polite">
        {words.found(found.length, measures.length)}
      </p>
      <ul className={list.list}>
        {found.map((measure) => (
          <OwnMeasureCard key={measure.nr} measure={measure} language={language} pane={pane} />
        ))}
      </ul>
    </ResultFrame>
  );
}
