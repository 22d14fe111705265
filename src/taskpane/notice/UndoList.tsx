import { useEffect, useState, type RefObject } from "react";
import { restorePlan } from "../../plan/restorePlan";
import { useFocusHandover } from "../focus/useFocusHandover";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { Undoable } from "../state/Notice";
import { sectionName } from "../words/sectionName";
import { type AllStrings, useAllStrings } from "../words/useAllStrings";
import { takeUp, type PlainOffer } from "./takeUp";
import { tellNotice } from "./tellNotice";
import styles from "./UndoList.module.css";

export interface UndoListProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** What can be taken back, the last first; it opens above the bottom of the page, and closes when it is left. */
export function UndoList({ state, pane }: UndoListProps) {
  const { outcome } = useAllStrings();
  const list = useFocusHandover<HTMLDetailsElement>("h1");
  const [isOpen, setOpen] = useState(false);
  const leave = (): void => {
    setOpen(false);
  };
  const close = (): void => {
    list.current?.querySelector("summary")?.focus();
    leave();
  };
  useClosing(list, isOpen, { onEscape: close, onLeave: leave });
  return (
    <details
      ref={list}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      {/* Fluent's own handling of Tab passes by a summary that does not say it can take the focus. */}
      <summary tabIndex={0} className={styles.summary}>
        {outcome.undoList}
      </summary>
      {isOpen && <Undoables {...{ state, pane }} onTaken={close} />}
    </details>
  );
}

/** Closes an element that is open when Escape is pressed in it, and when the focus goes elsewhere. */
function useClosing(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  { onEscape, onLeave }: { readonly onEscape: () => void; readonly onLeave: () => void },
): void {
  useEffect(() => {
    const listened = element.current;
    if (!isOpen || listened === null) return undefined;
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onEscape();
    };
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !listened.contains(relatedTarget)) onLeave();
    };
    listened.addEventListener("keydown", escape);
    listened.addEventListener("focusout", leave);
    return () => {
      listened.removeEventListener("keydown", escape);
      listened.removeEventListener("focusout", leave);
    };
  });
}

function Undoables({ state, pane, onTaken }: UndoListProps & { readonly onTaken: () => void }) {
  const strings = useAllStrings();
  return (
    <ul className={styles.list}>
      {state.undoables.map((each, index) => {
        const why = whyNot(each, state, strings);
        const isOff = state.running !== null || (why !== null && each.records.length === 0);
        const take = (): void => {
          onTaken();
          takeUp(offerOf(each), pane);
        };
        return (
          <li key={state.undoables.length - index}>
            <button
              type="button"
              className={styles.item}
              aria-disabled={isOff || undefined}
              onClick={isOff ? undefined : take}
            >
              {nameOf(each, state, strings)}
              {why !== null && <span className={styles.why}>{why}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function nameOf({ notice }: Undoable, { plan }: PaneState, strings: AllStrings): string {
  const told = tellNotice(notice, strings, (section) => sectionName(section, plan.meta.language));
  return strings.outcome.undoNamed(told?.title ?? "");
}

/** Why it cannot be taken back any more; null where it can. What Word had changed may be tried again. */
function whyNot({ notice, isChanged }: Undoable, { plan }: PaneState, { outcome }: AllStrings): string | null {
  if (isChanged) return outcome.undoChangedInWord;
  const isGone = notice.kind === "planReplaced" && restorePlan(plan, notice.change) === null;
  return isGone ? outcome.undoChangedPlan : null;
}

function offerOf({ notice, records }: Undoable): PlainOffer {
  if (notice.kind === "planReplaced") return { kind: "restorePlan", change: notice.change };
  return notice.kind === "measureDeleted" ? { kind: "restore", deleted: notice.deleted } : { kind: "undo", records };
}
