import type { ReactNode } from "react";
import type { Piece } from "../../document/Piece";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { LastNotice } from "./LastNotice";
import { RunningNote } from "./RunningNote";
import { SaveStatus } from "./SaveStatus";
import styles from "./Dock.module.css";

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
  return (
    <>
      <LastNotice state={state} pane={pane} />
      <RunningNote running={state.running} />
      {children !== undefined && <div className={styles.actions}>{children}</div>}
      <div className={styles.foot}>
        <SaveStatus state={state} pane={pane} pieces={pieces} isBrief={isToldWhy(state.notice)} />
        {secondary}
      </div>
    </>
  );
}

/** Whether the notice says already why nothing reaches the document. */
function isToldWhy(notice: PaneState["notice"]): boolean {
  return notice?.kind === "copyFailed" || (notice?.kind === "outcome" && notice.outcome.kind === "failed");
}
