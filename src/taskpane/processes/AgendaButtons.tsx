import { Button } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import type { Piece } from "../../document/Piece";
import { copyPieces } from "../clipboard/copyPieces";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { WriteAgenda } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./ProcessPage.module.css";

export interface AgendaButtonsProps {
  readonly task: WriteAgenda;
  readonly pieces: readonly Piece[];
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Puts an agenda into the document, or on the clipboard for the invitation to a meeting. */
export function AgendaButtons({ task, pieces, state, pane }: AgendaButtonsProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  const copy = (): void => {
    void copyPieces(pieces).then((copied) => {
      pane.notice({ kind: copied ? "copied" : "copyFailed" });
    });
  };
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        disabledFocusable={state.running !== null}
        onClick={() => {
          pane.perform(task);
        }}
      >
        {task.update ? words.update : words.insert}
      </Button>
      <Button icon={<Copy20Regular />} onClick={copy}>
        {words.copy}
      </Button>
    </div>
  );
}
