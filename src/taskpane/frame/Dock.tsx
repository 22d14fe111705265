import { Suspense, type ReactNode } from "react";
import type { Piece } from "../../document/Piece";
import { lazyPart, usePartMissing } from "../loading/lazyPart";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { Notice } from "../state/Notice";
import { useStrings } from "../words/StringsContext";
import { plainError, PlainNotice } from "../notice/PlainNotice";
import { SaveStatus } from "../saving/SaveStatus";
import styles from "./Dock.module.css";
import { useLate } from "../loading/useLate";

const SOON_MS = 500;

const RunningSpinner = lazyPart(
  async () => (await import(/* webpackChunkName: "notices" */ "./RunningSpinner")).RunningSpinner,
);

/** Says what Word is doing, once that takes longer than a moment. */
function RunningNote({ running, updating }: Pick<PaneState, "running" | "updating">) {
  const late = useLate(running, SOON_MS);
  const shown = updating === null ? late : (running ?? late);
  if (shown === null) return null;
  return (
    <Suspense>
      <RunningSpinner task={shown.kind} updating={updating} />
    </Suspense>
  );
}

// Not part of the first view.
const LatestNotice = lazyPart(
  async () => (await import(/* webpackChunkName: "notices" */ "../notice/LatestNotice")).LatestNotice,
);

const CursorLine = lazyPart(
  async () => (await import(/* webpackChunkName: "work" */ "../cursor/CursorLine")).CursorLine,
);

const UndoList = lazyPart(async () => (await import(/* webpackChunkName: "notices" */ "../notice/UndoList")).UndoList);

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
  const { notice, arrival, cursor } = state;
  return (
    <>
      {(notice !== null || arrival !== null) && (
        <Suspense fallback={<Unfetched notice={notice} />}>
          <LatestNotice state={state} pane={pane} />
        </Suspense>
      )}
      {cursor !== null && (
        <Suspense>
          <CursorLine cursor={cursor} state={state} pane={pane} />
        </Suspense>
      )}
      <RunningNote running={state.running} updating={state.updating} />
      {children !== undefined && <div className={styles.actions}>{children}</div>}
      <div className={styles.foot}>
        {state.undoables.length > 0 && (
          <Suspense>
            <UndoList state={state} pane={pane} />
          </Suspense>
        )}
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

/** What has happened cannot be told yet; that a task has failed is. */
function Unfetched({ notice }: Pick<PaneState, "notice">) {
  const strings = useStrings();
  if (!usePartMissing()) return null;
  const failed = notice?.kind === "outcome" && notice.outcome.kind === "failed" ? notice.outcome.code : null;
  return <PlainNotice told={failed === null ? { title: strings.app.loadFailed } : plainError(strings, failed)} />;
}
