import { Button } from "@fluentui/react-components";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { OpenDocument } from "../state/Task";

export interface OpenDocumentButtonProps {
  readonly content: OpenDocument["content"];
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Opens something as a new document (WordApi 1.3, which every Word that the pane runs in has). */
export function OpenDocumentButton({ content, label, isPrimary = false, state, pane }: OpenDocumentButtonProps) {
  return (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      disabledFocusable={state.running !== null}
      onClick={() => {
        pane.perform({ kind: "openDocument", content });
      }}
    >
      {label}
    </Button>
  );
}
