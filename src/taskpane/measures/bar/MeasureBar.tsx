import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useToolbar } from "../../focus/useToolbar";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { MeasuresPart } from "../../state/Page";
import { usePageStrings } from "../../words/usePageStrings";
import { BulkBar } from "../bulk/BulkBar";
import type { MeasureListState } from "../list/useMeasureList";
import { FilterPanel, ShownCount } from "../view/FilterPanel";
import { AddButtons } from "./AddButtons";
import { MoreMenu } from "./MoreMenu";
import styles from "./MeasureBar.module.css";

export interface MeasureBarProps {
  readonly list: MeasureListState;
  /** How many measures the plan has. */
  readonly count: number;
  readonly onImport: () => void;
  readonly onExample: () => void;
  /** Shows another part of the page. */
  readonly onShow: (part: MeasuresPart) => void;
}

/** Above the list, in sight wherever it is scrolled to: adds measures, filters them, and does something with several. */
export function MeasureBar(props: MeasureBarProps) {
  const { list, count } = props;
  const { bar: words } = usePageStrings(MEASURES_STRINGS);
  const { isFiltering } = list;
  const panel = useId();
  const filter = (
    <Button
      className={styles.button}
      data-part="filter"
      aria-expanded={isFiltering}
      aria-controls={panel}
      onClick={list.onFilter}
    >
      {words.filter}
    </Button>
  );
  return (
    <>
      <div className={styles.bar} data-bar>
        {list.bulk === null ? <Tools {...props} filter={filter} /> : <BulkBar edits={list.bulk} filter={filter} />}
        <ShownCount {...list.view} />
      </div>
      <div id={panel} hidden={!isFiltering}>
        {isFiltering && count > 1 && <FilterPanel {...list.view} />}
      </div>
    </>
  );
}

/** What is done while no measures are chosen: one stop for Tab. */
function Tools({ list, count, filter, ...ways }: MeasureBarProps & { readonly filter: ReactNode }) {
  const { bar: words, bulk } = usePageStrings(MEASURES_STRINGS);
  const toolbar = useToolbar();
  return (
    <div {...toolbar} aria-label={words.label} className={styles.buttons}>
      <AddButtons {...ways} onAdd={list.edits.add} />
      {count > 1 && (
        <>
          {filter}
          <Button className={styles.button} data-part="choose" aria-label={bulk.start} onClick={list.onSelect}>
            {words.choose}
          </Button>
        </>
      )}
      <MoreMenu {...ways} hasMeasures={count > 0} />
    </div>
  );
}
