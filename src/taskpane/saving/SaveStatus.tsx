import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { ArrowSync16Regular, CheckmarkCircle16Regular } from "../look/firstIcons";
import type { Piece } from "../../document/Piece";
import { changedParts } from "../../plan/stored/partContent";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import styles from "./SaveStatus.module.css";

// Not part of the first view. That nothing is saved is told even where it cannot be fetched.
const SaveFailed = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "notices" */ "./SaveFailed").catch(() => null);
  return { default: loaded?.SaveFailed ?? PlainFailure };
});

export interface SaveStatusProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** What the page's answers are as text, to be copied where they cannot be saved. */
  readonly pieces: readonly Piece[];
  /** A notice says why already. */
  readonly isBrief: boolean;
}

/** Whether the answers are kept in the document, and if not, why and what to do. Nothing before there are any. */
export function SaveStatus({ state, pane, pieces, isBrief }: SaveStatusProps) {
  const strings = useStrings();
  if (typeof state.saving === "object") {
    const failed = { pane, pieces, isBrief, failure: state.saving, language: state.plan.meta.language };
    return (
      <Suspense fallback={<PlainFailure />}>
        <SaveFailed {...failed} />
      </Suspense>
    );
  }
  const saved = state.saving === "saved" && changedParts(state.saved, state.plan).length === 0;
  if (saved && Object.keys(state.store.parts).length === 0) return null;
  return (
    <p className={styles.status}>
      {saved ? <CheckmarkCircle16Regular /> : <ArrowSync16Regular />}
      {saved ? strings.save.saved : strings.save.saving}
    </p>
  );
}

/** What is told where more cannot be fetched. */
function PlainFailure() {
  const { save, errors } = useStrings();
  return <p className={mergeClasses(styles.status, styles.failed)}>{`${save.failed}. ${errors.unknown.text}`}</p>;
}
