import { startTransition, useEffect, useMemo, useState } from "react";
import { doneAtOnce, type Steps } from "../../plan/foreign/steps";
import type { SheetRows } from "../../plan/sheet/read/SheetFile";
import type { ImportProposal } from "../../plan/sheet/take/ImportProposal";
import { useInTurns } from "../loading/useInTurns";

/** So few rows take no time that anybody notices. */
const FEW = 300;
const NOTHING: ImportProposal = { rows: [], aside: [], errors: [] };

/** What rows of a sheet would do to a table; null steps for no sheet. */
export interface Proposing {
  readonly rows: SheetRows;
  readonly steps: (() => Steps<ImportProposal>) | null;
}

/** The proposal as far as it is there: of many rows it is made in turns with what else the pane does. */
export function useProposal({ rows, steps }: Proposing): {
  readonly proposal: ImportProposal;
  readonly isPlanning: boolean;
} {
  const isShort = rows.length <= FEW;
  const short = useMemo(() => (steps !== null && isShort ? doneAtOnce(steps()) : NOTHING), [steps, isShort]);
  const [planned, setPlanned] = useState<{ readonly rows: SheetRows; steps: unknown; proposal: ImportProposal }>();
  const inTurns = useInTurns();
  useEffect(() => {
    if (steps === null || isShort) return;
    const leaving = new AbortController();
    inTurns(steps(), leaving.signal, (proposal) => {
      startTransition(() => {
        setPlanned({ rows, steps, proposal });
      });
    });
    return () => {
      leaving.abort();
    };
  }, [rows, steps, isShort, inTurns]);
  if (steps === null || isShort) return { proposal: short, isPlanning: false };
  // What was planned of the same rows stands until it is planned anew.
  const proposal = planned?.rows === rows ? planned.proposal : NOTHING;
  return { proposal, isPlanning: planned?.steps !== steps };
}
