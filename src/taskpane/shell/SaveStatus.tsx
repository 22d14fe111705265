import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowSync16Regular, CheckmarkCircle16Regular, ErrorCircle16Filled } from "@fluentui/react-icons";
import type { Strings } from "../../content/strings/nb";
import type { Piece } from "../../document/Piece";
import { copyPieces } from "../clipboard/copyPieces";
import { changedParts } from "../../plan/partContent";
import type { Pane } from "../state/Pane";
import type { PaneState, SaveState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { useFocusHandover } from "./useFocusHandover";
import styles from "./SaveStatus.module.css";

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
  if (typeof state.saving === "object")
    return <SaveFailed {...{ pane, pieces, isBrief }} why={reason(state.saving, strings)} />;
  const saved = state.saving === "saved" && changedParts(state.saved, state.plan).length === 0;
  if (saved && Object.keys(state.store.parts).length === 0) return null;
  return (
    <p className={styles.status}>
      {saved ? <CheckmarkCircle16Regular /> : <ArrowSync16Regular />}
      {saved ? strings.save.saved : strings.save.saving}
    </p>
  );
}

function SaveFailed({ pane, pieces, isBrief, why }: Omit<SaveStatusProps, "state"> & { readonly why: string }) {
  const { save } = useStrings();
  const problem = useFocusHandover<HTMLDivElement>("footer button");
  const copy = (): void => {
    void copyPieces(pieces).then((copied) => {
      pane.notice({ kind: copied ? "copied" : "copyFailed" });
    });
  };
  return (
    <div ref={problem} className={isBrief ? styles.brief : styles.problem}>
      <p className={mergeClasses(styles.status, styles.failed)}>
        <ErrorCircle16Filled />
        {save.failed}
      </p>
      {!isBrief && <p className={styles.why}>{why}</p>}
      <div className={styles.actions}>
        <Button size="small" onClick={pane.save}>
          {save.retry}
        </Button>
        {!isBrief && pieces.length > 0 && (
          <Button size="small" onClick={copy}>
            {save.copy}
          </Button>
        )}
      </div>
    </div>
  );
}

function reason(saving: Exclude<SaveState, string>, { errors, planWarnings }: Strings): string {
  return saving.failed === "newer"
    ? planWarnings.newerHelp
    : `${errors[saving.failed].title}. ${errors[saving.failed].text}`;
}
