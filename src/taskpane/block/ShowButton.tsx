import { Button } from "@fluentui/react-components";
import { DocumentSearch16Regular } from "@fluentui/react-icons";
import type { Pane } from "../state/Pane";
import type { Task } from "../state/Task";
import { useAllStrings } from "../words/useAllStrings";

export interface ShowButtonProps {
  /** What shows the place. */
  readonly task: Task;
  readonly disabled: boolean;
  readonly pane: Pane;
}

/** Shows in the document where something stands. */
export function ShowButton({ task, disabled, pane }: ShowButtonProps) {
  const { outcome } = useAllStrings();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<DocumentSearch16Regular />}
      disabledFocusable={disabled}
      onClick={() => {
        pane.perform(task);
      }}
    >
      {outcome.show}
    </Button>
  );
}
