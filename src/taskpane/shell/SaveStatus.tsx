import { mergeClasses } from "@fluentui/react-components";
import { ArrowSync16Regular, CheckmarkCircle16Regular, ErrorCircle16Filled } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import type { Strings } from "../../content/strings/nb";
import type { Piece } from "../../document/Piece";
import { changedParts } from "../../plan/partContent";
import type { Pane } from "../state/Pane";
import type { PaneState, SaveState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import type { SaveFailedProps } from "./SaveFailed";
import styles from "./SaveStatus.module.css";

// Not part of the first view. Words are told even where it cannot be fetched.
const SaveFailed = lazy(async () => {
  const loaded = await import("./SaveFailed").catch(() => null);
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
    const failure = { pane, pieces, isBrief, why: reason(state.saving, strings) };
    return (
      <Suspense fallback={<PlainFailure {...failure} />}>
        <SaveFailed {...failure} />
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
function PlainFailure({ why }: SaveFailedProps) {
  const { save } = useStrings();
  return (
    <p className={mergeClasses(styles.status, styles.failed)}>
      <ErrorCircle16Filled />
      {`${save.failed}. ${why}`}
    </p>
  );
}

function reason(saving: Exclude<SaveState, string>, { errors, planWarnings }: Strings): string {
  return saving.failed === "newer"
    ? planWarnings.newerHelp
    : `${errors[saving.failed].title}. ${errors[saving.failed].text}`;
}
