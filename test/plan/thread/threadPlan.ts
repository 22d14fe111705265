import type { TableId } from "../../../src/content/tables/tableIds";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { addMeasure } from "../../../src/plan/measures/editMeasures";
import type { Plan } from "../../../src/plan/Plan";
import { addRow } from "../../../src/plan/table/tableEditing";
import { link } from "../../../src/plan/thread/editLinks";
import { goalsOf, needsOf } from "../../../src/plan/thread/links";
import { NEED_TABLES } from "../../../src/content/tables/threadTables";

export const GOALS: TableId = "nitt.tab.maal";
export const NEEDS: TableId = "deck.tab.analyse";
export const STAFFING: TableId = "own.bemanningsbehov";
export const INDICATORS: TableId = "own.maltall";

/** Two goals, two needs, and a measure for each need, in words alone. */
export const words = [
  (plan: Plan) => addRow(plan, GOALS, { goals: "Bo hjemme" }),
  (plan: Plan) => addRow(plan, GOALS, { goals: "Trygt vann" }),
  (plan: Plan) => addRow(plan, NEEDS, { group: "Hjemmetjenesten", needs: "Flere sykepleiere" }),
  (plan: Plan) => addRow(plan, NEEDS, { group: "Vannverket", needs: "To som kan driften" }),
  (plan: Plan) => addMeasure(plan, { need: "Flere sykepleiere", action: "Stipend" }),
  (plan: Plan) => addMeasure(plan, { need: "Noe annet", action: "Kurs" }),
].reduce((plan, edit) => edit(plan), emptyPlan("nb"));

/** What is linked to what, by numbers: "T1 B1", "B1 M2". */
export function linksIn(plan: Plan): readonly string[] {
  const ofMeasures = plan.measures.flatMap((measure) => needsOf(plan, measure).map(({ nr }) => `${measure.nr} ${nr}`));
  const ofRows = [...NEED_TABLES, INDICATORS].flatMap((table) =>
    (plan.tables[table]?.rows ?? []).flatMap((row) => goalsOf(plan, table, row).map(({ nr }) => `${row.nr} ${nr}`)),
  );
  return [...ofMeasures, ...ofRows];
}

/** The plan in which a measure meets one need more. */
export const addNeed = (plan: Plan, nr: string, need: string): Plan => link(plan, { kind: "measure", nr }, need);

/** The plan in which a need or an indicator comes from one goal more. */
export const addGoal = (plan: Plan, table: TableId, nr: string, goal: string): Plan =>
  link(plan, { kind: "row", table, nr }, goal);
