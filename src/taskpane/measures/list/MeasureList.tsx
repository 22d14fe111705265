import { useRef, useState } from "react";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { isMeasureOverdue } from "../../../plan/measures/isMeasureOverdue";
import { useFocusAt } from "../../focus/useFocusAt";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { usePageStrings } from "../../words/usePageStrings";
import { MeasureMenu } from "./MeasureMenu";
import { MeasureRow } from "./MeasureRow";
import type { MeasureListState } from "./useMeasureList";
import { useRowActions, type RowActions } from "./useRowActions";
import { useVisibleRows, type VisibleRows } from "./useVisibleRows";
import text from "../../look/text.module.css";
import styles from "./MeasureList.module.css";

export interface MeasureListProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly list: MeasureListState;
  /** The number of the measure that takes the focus at first. */
  readonly at: string | null;
  /** An ISO 8601 date: what was due before it is overdue. */
  readonly today: string;
}

/** A menu that is open: the measure's number, and the button that it was opened with. */
interface OpenMenu {
  readonly nr: string;
  readonly target: HTMLElement;
}

/** The measures, one open at a time; of many only those in sight are in the document. Tab stops at one of them, the arrows go to the others. */
export function MeasureList(props: MeasureListProps) {
  const { list, at } = props;
  const { shown, opened, focus } = list;
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const element = useRef<HTMLOListElement>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [openMenu] = useState(() => (nr: string, target: HTMLElement) => {
    setMenu({ nr, target });
  });
  const keys = shown.map(({ nr }) => nr);
  const active = focus.active !== null && keys.includes(focus.active) ? focus.active : (keys[0] ?? null);
  const visible = useVisibleRows({ list: element, keys, kept: [active, opened] });
  const actions = useRowActions(list, visible.perPage, openMenu);
  useFocusAt(at);
  if (shown.length === 0) return <p className={text.body}>{words.none}</p>;
  return (
    <>
      <ol className={styles.list} ref={element} style={{ paddingBottom: visible.below }} aria-label={words.title}>
        <Rows {...props} {...{ visible, active, actions }} />
      </ol>
      {menu !== null && (
        <OpenedMenu
          {...{ list, menu }}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </>
  );
}

interface RowsProps extends MeasureListProps {
  readonly visible: VisibleRows;
  readonly active: string | null;
  readonly actions: RowActions;
}

function Rows({ state, pane, today, list, visible, active, actions }: RowsProps) {
  const { shown, opened, selection } = list;
  return visible.rows.map(({ index, above }) => {
    const measure = shown[index];
    if (measure === undefined) return null;
    return (
      <MeasureRow
        key={measure.nr}
        measure={measure}
        language={state.plan.meta.language}
        index={index}
        count={shown.length}
        above={above}
        measureRow={visible.measure}
        isOverdue={isMeasureOverdue(measure, today)}
        isActive={measure.nr === active}
        isSelected={selection.selected?.has(measure.nr) ?? null}
        actions={actions}
        state={measure.nr === opened ? state : null}
        pane={pane}
      />
    );
  });
}

interface OpenedMenuProps {
  readonly list: MeasureListState;
  readonly menu: OpenMenu;
  readonly onClose: () => void;
}

function OpenedMenu({ list: { shown, canMove, edits, focus }, menu: { nr, target }, onClose }: OpenedMenuProps) {
  const index = shown.findIndex((measure) => measure.nr === nr);
  const measure = shown[index];
  if (measure === undefined) return null;
  return (
    <MeasureMenu
      measure={measure}
      target={target}
      place={canMove ? { index, count: shown.length } : null}
      edits={edits}
      onClose={(isDone) => {
        if (!isDone) focus.focusRow(nr, "menu");
        onClose();
      }}
    />
  );
}
