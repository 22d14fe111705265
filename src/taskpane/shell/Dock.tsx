import { lazy, Suspense, type ReactNode } from "react";
import type { Piece } from "../../document/Piece";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { Notice } from "../state/Notice";
import { useStrings } from "../StringsContext";
import type { LatestNoticeProps } from "./LatestNotice";
import { PlainNotice } from "./PlainNotice";
import { RunningNote } from "./RunningNote";
import { SaveStatus } from "./SaveStatus";
import styles from "./Dock.module.css";

// Not part of the first view.
const LatestNotice = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "notices" */ "./LatestNotice").catch(() => null);
  return { default: loaded?.LatestNotice ?? Unfetched };
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
  const { notice, arrival } = state;
  return (
    <>
      {(notice !== null || arrival !== null) && (
        <Suspense>
          <LatestNotice state={state} pane={pane} />
        </Suspense>
      )}
      <RunningNote running={state.running} />
      {children !== undefined && <div className={styles.actions}>{children}</div>}
      <div className={styles.foot}>
        <SaveStatus state={state} pane={pane} pieces={pieces} isBrief={tellsFailure(notice)} />
        {secondary}
      </div>
    </>
  );
}

/** Whether a notice says already why something is not kept. */
function tellsFailure(notice: Notice | null): boolean {
  if (notice?.kind === "outcome") return notice.outcome.kind === "failed";
  return notice?.kind === "copyFailed" || (notice?.kind === "said" && notice.intent === "error");
}

/** What has happened cannot be told; where a task could not be fetched it is told why. */
function Unfetched({ state: { notice } }: LatestNoticeProps) {
  const { app, errors } = useStrings();
  const failed = notice?.kind === "outcome" && notice.outcome.kind === "failed" ? errors[notice.outcome.code] : null;
  return <PlainNotice told={failed ?? { title: app.loadFailed }} />;
}
