import { lazy, Suspense, type ReactNode } from "react";
import type { Piece } from "../../document/Piece";
import { sectionName } from "../sectionName";
import { useReferencesOffer } from "../references/useReferencesOffer";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { PlainNotice } from "./PlainNotice";
import { RunningNote } from "./RunningNote";
import { SaveStatus } from "./SaveStatus";
import { tellArrival } from "./tellArrival";
import { tellNotice } from "./tellNotice";
import styles from "./Dock.module.css";

// Not part of the first view. Words are told even where the bar cannot be fetched.
const NoticeBar = lazy(async () => {
  const loaded = await import("./NoticeBar").catch(() => null);
  return { default: loaded?.NoticeBar ?? PlainNotice };
});

export interface DockProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The page's answers as text, to be copied where they cannot be saved. */
  readonly pieces: readonly Piece[];
  /** A lesser button, beside what is saved. */
  readonly secondary?: ReactNode;
  /** The page's main button. */
  readonly children?: ReactNode;
}

/** The bottom of every page: what happened last, what Word is doing, the page's buttons, and whether all is saved. */
export function Dock({ state, pane, pieces, secondary, children }: DockProps) {
  const strings = useStrings();
  const { language } = state.plan.meta;
  const told = tellNotice(state.notice, strings, (section) => sectionName(section, language));
  const shown = [told, tellArrival(state, strings)].find((each) => each !== null && each.quiet !== true);
  const more = useReferencesOffer(state);
  return (
    <>
      {shown && (
        <Suspense>
          <NoticeBar
            key={shown.title}
            told={shown === told ? { ...shown, offers: [...shown.offers, ...more] } : shown}
            state={state}
            pane={pane}
          />
        </Suspense>
      )}
      <RunningNote running={state.running} />
      {children !== undefined && <div className={styles.actions}>{children}</div>}
      <div className={styles.foot}>
        <SaveStatus state={state} pane={pane} pieces={pieces} isBrief={told?.intent === "error"} />
        {secondary}
      </div>
    </>
  );
}
