import { startTransition, useEffect, useMemo, useState } from "react";
import type { Plan } from "../../plan/Plan";
import { unitProposalsInSteps } from "../../plan/units/proposeUnits";
import type { Unit } from "../../plan/units/Unit";
import {
  answerKey,
  type ProposedUnitRow,
  type UnitAnswers,
  type UnitProposal,
  type UnitRowState,
} from "../../plan/units/UnitProposal";
import { useInTurns } from "../loading/useInTurns";

/** What of the units' rows can be taken in, and what the user has chosen of it. */
export interface UnitRows {
  readonly proposals: readonly UnitProposal[];
  readonly byUnit: ReadonlyMap<string, UnitProposal>;
  /** What stands is of the plan or the units as they were a moment ago. */
  readonly isComparing: boolean;
  readonly isTicked: (row: ProposedUnitRow) => boolean;
  /** The keys of all rows that would be taken in now. */
  readonly chosen: ReadonlySet<string>;
  readonly answers: UnitAnswers;
  /** How many fields that both have changed are not answered. */
  readonly open: number;
  readonly tick: (rows: readonly ProposedUnitRow[], isTicked: boolean) => void;
  readonly answer: (row: ProposedUnitRow, field: string, side: "here" | "there") => void;
}

/** States in which there is something to take in, in the order in which they are shown. */
export const TAKEN_STATES = ["changedInBoth", "changedThere", "new", "goneThere", "goneHere"] as const;

/** Those that are ticked at first: nothing that was deleted on either side comes or goes by itself. */
const TICKED: readonly UnitRowState[] = ["new", "changedThere", "changedInBoth"];

/** What can be taken of the units' rows, found out in turns with what else the pane does. */
export function useUnitRows(units: readonly Unit[], plan: Plan): UnitRows {
  const { proposals, isComparing } = useProposals(units, plan);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(() => new Map());
  const [answers, setAnswers] = useState<UnitAnswers>(() => new Map());
  const byUnit = useMemo(() => new Map(proposals.map((each) => [each.unit.key, each])), [proposals]);
  const chosen = useMemo(() => {
    const rows = proposals.flatMap((each) => each.rows.filter((row) => isTaken(row, ticks, answers)));
    return new Set(rows.map(({ key }) => key));
  }, [proposals, ticks, answers]);
  const open = useMemo(
    () => proposals.flatMap(({ rows }) => rows.flatMap((row) => openFields(row, answers))),
    [proposals, answers],
  );
  return {
    ...{ proposals, byUnit, isComparing, chosen, answers, open: open.length },
    isTicked: (row) => isTicked(row, ticks),
    tick: (rows, wanted) => {
      setTicks((known) => new Map([...known, ...rows.map(({ key }) => [key, wanted] as const)]));
    },
    answer: (row, field, side) => {
      setAnswers((known) => new Map(known).set(answerKey(row, field), side));
    },
  };
}

function useProposals(units: readonly Unit[], plan: Plan): Pick<UnitRows, "proposals" | "isComparing"> {
  const [found, setFound] = useState<{ units: readonly Unit[]; plan: Plan; proposals: readonly UnitProposal[] }>();
  const inTurns = useInTurns();
  useEffect(() => {
    const leaving = new AbortController();
    inTurns(unitProposalsInSteps(units, plan), leaving.signal, (proposals) => {
      startTransition(() => {
        setFound({ units, plan, proposals });
      });
    });
    return () => {
      leaving.abort();
    };
  }, [units, plan, inTurns]);
  return { proposals: found?.proposals ?? NONE, isComparing: found?.units !== units || found.plan !== plan };
}

const NONE: readonly UnitProposal[] = [];

function isTicked({ key, state }: ProposedUnitRow, ticks: ReadonlyMap<string, boolean>): boolean {
  return ticks.get(key) ?? TICKED.includes(state);
}

/** Whether something would come of a row: of one that both have changed only what is answered, and what the unit alone has changed. */
function isTaken(row: ProposedUnitRow, ticks: ReadonlyMap<string, boolean>, answers: UnitAnswers): boolean {
  if (row.state === "same" || row.state === "changedHere" || !isTicked(row, ticks)) return false;
  if (row.state !== "changedInBoth" || row.isRelinked) return true;
  return row.changes.some(({ field, by }) => by === "there" || (by === "both" && answers.has(answerKey(row, field))));
}

/** Of rows those that are proposed to be taken in: what is new or changed. */
export function proposedRows(rows: readonly ProposedUnitRow[]): readonly ProposedUnitRow[] {
  return rows.filter(({ state }) => TICKED.includes(state));
}

/** The fields of a row that both have changed, and that the user has not answered. */
export function openFields(row: ProposedUnitRow, answers: UnitAnswers): readonly string[] {
  return row.changes
    .filter(({ field, by }) => by === "both" && !answers.has(answerKey(row, field)))
    .map(({ field }) => field);
}
