import { Button } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Piece } from "../../document/Piece";
import { copyAndTell } from "../clipboard/copyAndTell";
import { useReadOnly } from "../inputs/ReadOnly";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { Task } from "../state/Task";
import styles from "./WriteButtons.module.css";

export interface WriteButtonsProps {
  readonly task: Extract<Task, { readonly update: boolean }>;
  readonly words: { readonly insert: string; readonly update: string; readonly copy: string };
  readonly pieces: readonly Piece[];
  readonly state: PaneState;
  readonly pane: Pane;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** Puts something into the document, where that can be written in, or on the clipboard. */
export function WriteButtons({ task, words, pieces, state, pane, children }: WriteButtonsProps) {
  return (
    <div className={styles.buttons}>
      {!useReadOnly() && (
        <Button
          appearance="primary"
          disabledFocusable={state.running !== null}
          onClick={() => {
            pane.perform(task);
          }}
        >
          {task.update ? words.update : words.insert}
        </Button>
      )}
      <Button
        icon={<Copy20Regular />}
        onClick={() => {
          void copyAndTell(pieces, pane);
        }}
      >
        {words.copy}
      </Button>
      {children}
    </div>
  );
}
