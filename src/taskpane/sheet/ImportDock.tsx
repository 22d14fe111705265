import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { applyImport } from "../../plan/sheet/take/applyImport";
import { withUnitColumn } from "../../plan/sheet/take/unitColumn";
import { matchedTwice } from "../../plan/sheet/match/ImportSetup";
import { MOST_TAKEN_IN } from "../../plan/sheet/read/sheetLimits";
import { Dock } from "../frame/Dock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import type { Import } from "./useImport";
import text from "../look/text.module.css";

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
  const { table, proposal, accepted, unit } = incoming;
  const count = accepted.size;
  const nothing = whyNot(incoming, words);
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
          // What is told belongs to the page that comes.
          onTakenIn();
          pane.replace(how, (current) => {
            const held = unit.trim() === "" ? current : withUnitColumn(current, table).plan;
            return applyImport(held, table, proposal, accepted);
          });
        }}
      >
        {words.takeIn(count)}
      </Button>
    </Dock>
  );
}

/** Why nothing can be taken in; null where it can. */
function whyNot({ setup, accepted, isPlanning }: Import, words: (typeof SHEET_STRINGS)["nb"]): string | null {
  if (isPlanning) return words.reading;
  if (matchedTwice(setup).size > 0) return words.twiceNothing;
  if (accepted.size > MOST_TAKEN_IN) return words.tooMany(MOST_TAKEN_IN);
  return accepted.size === 0 ? words.nothing : null;
}
