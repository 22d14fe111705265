import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { isMeasureOverdue } from "../../../plan/measures/isMeasureOverdue";
import { useFocusAt } from "../../focus/useFocusAt";
import { useFocusNext } from "../../focus/useFocusNext";
import { MoreRows, useDrawnRows } from "../../inputs/MoreRows";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { usePageStrings } from "../../words/usePageStrings";
import type { MeasurePlace } from "./MeasureButtons";
import { MeasureRow } from "./MeasureRow";
import { MeasureTools } from "./MeasureTools";
import { type MeasureListState, useMeasureList } from "./useMeasureList";
import text from "../../look/text.module.css";
import styles from "./MeasureList.module.css";

export interface MeasureListProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The number of the measure that is open at first and takes the focus. */
  readonly at: string | null;
  /** An ISO 8601 date: what was due before it is overdue. */
  readonly today: string;
}

/** The measures, sorted and filtered as the user wants them, one open at a time. */
export function MeasureList(props: MeasureListProps) {
  const { state, pane, at, today } = props;
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const { container, focusNext } = useFocusNext<HTMLElement>();
  const list = useMeasureList({ state, pane, at, today, focusNext });
  useFocusAt(at);
  const count = state.plan.measures.length;
  return (
    <section className={styles.section} aria-labelledby="measures" ref={container}>
      <h2 id="measures" className={text.hidden}>
        {words.title}
      </h2>
      {count === 0 && <p className={text.body}>{words.empty}</p>}
      {count > 1 && <MeasureTools {...list.tools} />}
      <Rows {...props} list={list} />
      <Button data-part="add" icon={<Add20Regular />} onClick={list.edits.add}>
        {words.add}
      </Button>
    </section>
  );
}

function Rows({ state, pane, today, list }: MeasureListProps & { readonly list: MeasureListState }) {
  const { shown, canMove, opened, edits, selection } = list;
  const { plan } = state;
  const { drawn, ...more } = useDrawnRows(
    shown,
    shown.findIndex(({ nr }) => nr === opened),
  );
  return (
    <>
      <ol className={styles.list}>
        {drawn.map(([measure, index]) => (
          <MeasureRow
            key={measure.nr}
            measure={measure}
            language={plan.meta.language}
            place={canMove ? placeOf(index, shown.length) : null}
            isOverdue={isMeasureOverdue(measure, today)}
            isSelected={selection.selected?.has(measure.nr) ?? null}
            onSelect={selection.select}
            edits={edits}
            state={measure.nr === opened ? state : null}
            pane={pane}
          />
        ))}
      </ol>
      <MoreRows {...more} all={shown.length} />
    </>
  );
}

function placeOf(index: number, count: number): MeasurePlace {
  if (count === 1) return "only";
  return index === 0 ? "first" : index === count - 1 ? "last" : "between";
}
