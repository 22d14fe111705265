import { ANALYSE } from "../../../src/content/tables/analyse";
import { HANDLINGSPLAN } from "../../../src/content/tables/handlingsplan";
import { MAAL } from "../../../src/content/tables/maal";
import type { Plan } from "../../../src/plan/Plan";
import { shownColumns } from "../../../src/plan/table/shownColumns";
import { shownCell } from "../../../src/plan/thread/shownCell";
import { goalText } from "../../../src/plan/thread/links";
import { addGoal, addNeed, words } from "../thread/threadPlan";
import { recognisedUnits, rememberUnits } from "../../../src/plan/units/recogniseUnits";
import { takeUnitRows } from "../../../src/plan/units/takeUnitRows";
import type { Unit } from "../../../src/plan/units/Unit";
import { unitOf } from "../../../src/plan/units/unitOf";
import { unitOverview } from "../../../src/plan/units/unitOverview";
import { unitProposals } from "../../../src/plan/units/proposeUnits";
import type { ProposedUnitRow, UnitAnswers, UnitProposal } from "../../../src/plan/units/UnitProposal";

/** A unit's plan of two goals, needs and measures, linked. */
export const unitPlan: Plan = [
  (plan: Plan) => addGoal(plan, "deck.tab.analyse", "B1", "M1"),
  (plan: Plan) => addNeed(plan, "T1", "B1"),
  (plan: Plan) => addNeed(plan, "T2", "B2"),
].reduce((plan, edit) => edit(plan), words);

/** A unit that was read with this plan. */
export function unit(name: string, plan: Plan): Unit {
  return unitOf({ name: `${name}.docx`, path: `${name}.docx` }, plan, { key: name, warnings: [] });
}

/** The rows that the page proposes to take: what is new, and what the unit has changed. */
export function isOffered({ state }: ProposedUnitRow): boolean {
  return state === "new" || state === "changedThere" || state === "changedInBoth";
}

/** What the user's page does with a reading: the units are recognised, rows chosen and taken, and the figures kept. */
export function takeFrom(
  plan: Plan,
  units: readonly Unit[],
  isChosen: (row: ProposedUnitRow) => boolean = isOffered,
  answers: UnitAnswers = new Map(),
): Plan {
  const known = recognisedUnits(units, plan);
  const proposals = unitProposals(known, plan);
  const chosen = new Set(proposals.flatMap(({ rows }) => rows.filter(isChosen).map(({ key }) => key)));
  const overview = unitOverview(known, "2028-06-01");
  return rememberUnits(takeUnitRows(plan, proposals, chosen, answers), proposals, overview, "2028-06-01");
}

/** What is proposed of units, once they are recognised. */
export function proposed(plan: Plan, units: readonly Unit[]): readonly UnitProposal[] {
  return unitProposals(recognisedUnits(units, plan), plan);
}

/** "T1 new", "B1 changedThere: needs". */
export function statesOf(plan: Plan, units: readonly Unit[]): readonly string[] {
  return proposed(plan, units).flatMap(({ rows }) =>
    rows.map(({ there, here, state, changes }) => {
      const fields = state === "new" || state === "goneHere" ? [] : changes.map(({ field, by }) => `${field} ${by}`);
      return [`${there ?? here} ${state}`, ...(fields.length === 0 ? [] : [fields.join(", ")])].join(": ");
    }),
  );
}

/** The measures as the action plan shows them: number, need, measure, responsible and unit. */
export function measuresIn(plan: Plan): readonly string[] {
  const unitColumn = ownColumn(plan, HANDLINGSPLAN);
  return plan.measures.map((measure) =>
    [
      ...[measure.nr, shownCell(plan, measure, "need"), measure.action, measure.responsible],
      measure.more[unitColumn] ?? "",
    ].join(" | "),
  );
}

/** Goals and needs as their tables show them, empty rows apart. */
export function rowsIn(plan: Plan): readonly string[] {
  return [MAAL, ANALYSE].flatMap((table) => {
    const unitColumn = ownColumn(plan, table);
    return (plan.tables[table.id]?.rows ?? [])
      .filter(({ cells }) => (cells["goals"] ?? cells["needs"] ?? "") !== "" || cells["needs"] !== undefined)
      .map((row) => {
        const said = table === MAAL ? [row.cells["goals"]] : [goalText(plan, table.id, row), row.cells["needs"]];
        return [row.nr, ...said, row.cells[unitColumn] ?? ""].join(" | ");
      });
  });
}

function ownColumn(plan: Plan, table: typeof MAAL): string {
  return shownColumns(plan, table, "nb").find(({ definition }) => definition === null)?.id ?? "";
}
