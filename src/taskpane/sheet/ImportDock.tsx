import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { applyImport } from "../../plan/sheet/applyImport";
import { matchedTwice } from "../../plan/sheet/ImportSetup";
import { Dock } from "../shell/Dock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../usePageStrings";
import type { Import } from "./useImport";
import text from "../shell/text.module.css";

export interface ImportDockProps {
  /** Null while there are no rows to take in. */
  readonly incoming: Import | null;
  readonly state: PaneState;
  readonly pane: Pane;
  readonly onTakenIn: () => void;
}

/** "Ta inn N rader": the only thing on the page that changes the plan. */
export function ImportDock({ incoming, state, pane, onTakenIn }: ImportDockProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const why = useId();
  if (incoming === null) return <Dock state={state} pane={pane} pieces={[]} />;
  const { table, proposal, accepted } = incoming;
  const count = accepted.size;
  const isTwice = matchedTwice(incoming.setup).size > 0;
  const nothing = isTwice ? words.twiceNothing : count === 0 ? words.nothing : null;
  return (
    <Dock state={state} pane={pane} pieces={[]}>
      {nothing !== null && (
        <p id={why} className={text.dockNote}>
          {nothing}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={nothing !== null}
        aria-describedby={nothing === null ? undefined : why}
        onClick={() => {
          const how = { kind: "rowsTakenIn", title: words.takenIn(count) } as const;
          pane.replace(how, (current) => applyImport(current, table, proposal, accepted));
          onTakenIn();
        }}
      >
        {words.takeIn(count)}
      </Button>
    </Dock>
  );
}
