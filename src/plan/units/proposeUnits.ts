import { doneAtOnce, type Steps } from "../foreign/steps";
import type { Plan } from "../Plan";
import { type ComingRows, comingRows, type UnitColumns, unitColumns } from "./comingRows";
import { asChanges, compareRow } from "./compareRow";
import { type KnownUnit, knownUnits, newUnitId, takenFrom, takenRow } from "./knownUnits";
import { type KnownRows, matchRows, rowsOfUnits } from "./matchRows";
import type { Unit } from "./Unit";
import { foldedName } from "./unitName";
import type { ProposedUnitRow, UnitProposal } from "./UnitProposal";
import type { PlanRow } from "./unitRows";

/** What of the units' rows can go into the plan, or has changed since it did. Nothing is changed. */
export function unitProposals(units: readonly Unit[], plan: Plan): readonly UnitProposal[] {
  return doneAtOnce(unitProposalsInSteps(units, plan));
}

/** The same, with a step a unit: hundreds are compared while the pane goes on. */
export function* unitProposalsInSteps(units: readonly Unit[], plan: Plan): Steps<readonly UnitProposal[]> {
  const claimed = new Set(units.flatMap(({ knownId }) => knownId ?? []));
  const all = knownUnits(plan);
  const facts: PlanFacts = {
    ...{ plan, columns: unitColumns(plan), known: rowsOfUnits(plan) },
    byId: new Map(all.map((known) => [known.id, known])),
    byName: new Map(all.filter(({ id }) => !claimed.has(id)).map((known) => [foldedName(known.name), known])),
  };
  const proposals: UnitProposal[] = [];
  for (const unit of units) {
    yield;
    proposals.push(proposalOf(unit, facts));
  }
  return proposals;
}

interface PlanFacts {
  readonly plan: Plan;
  readonly columns: UnitColumns;
  readonly known: KnownRows;
  readonly byId: ReadonlyMap<string, KnownUnit>;
  /** Those that no unit has the id of, whatever it is called. */
  readonly byName: ReadonlyMap<string, KnownUnit>;
}

function proposalOf(unit: Unit, facts: PlanFacts): UnitProposal {
  const before = facts.byId.get(unit.knownId ?? "") ?? facts.byName.get(foldedName(unit.name));
  const id = before?.id ?? newUnitId(facts.byId, unit.name);
  const coming = comingRows(unit, facts.columns);
  return {
    ...{ unit, id, knownAs: before?.name ?? null },
    rows: proposedRows(id, coming, facts),
    leftOut: coming.leftOut,
  };
}

function proposedRows(
  id: string,
  { rows }: ComingRows,
  { plan, columns, known }: PlanFacts,
): readonly ProposedUnitRow[] {
  const { pairs, gone } = matchRows(id, rows, known);
  const taken = takenFrom(plan, id);
  const proposed = rows.map((row): ProposedUnitRow => {
    const { kind, table, nr, title } = row;
    const here = pairs.get(row);
    const own = { key: `${id} ${table ?? ""} ${nr}`, kind, table, there: nr, title, row };
    if (here !== undefined)
      return { ...own, here: here.nr, ...compareRow(here, row, id, columns.get(table)?.unit ?? "") };
    const state = taken.size > 0 && taken.has(takenRow(nr, title)) ? "goneHere" : "new";
    return { ...own, here: null, state, changes: asChanges(row.texts), isRelinked: false };
  });
  return [...proposed, ...gone.map((row) => goneThere(id, row))];
}

function goneThere(id: string, { kind, table, nr, title }: PlanRow): ProposedUnitRow {
  const place = { key: `${id} ${table ?? ""} here ${nr}`, kind, table, there: null, here: nr, title, row: null };
  return { ...place, state: "goneThere", changes: [], isRelinked: false };
}
