import type { Language } from "../../content/Language";
import { loadLibrary } from "../../content/loadLibrary";
import type { StepId } from "../../content/StepId";
import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Piece } from "../../document/Piece";
import { actionPlanTable } from "../../plan/measures/actionPlanTable";
import { draftPlanStep } from "../../plan/draft/draftPlanStep";
import { examplePlan } from "../../plan/example/examplePlan";
import type { Plan } from "../../plan/Plan";
import { tableRows } from "../../plan/table/TableView";
import { viewTable } from "../../plan/table/viewTable";
import type { ExampleSection } from "./ExampleSection";

/** A part of the example as it would stand in a document: a step's text and its tables, or the action plan. */
export async function examplePieces(section: ExampleSection, language: Language): Promise<readonly Piece[]> {
  const plan = await examplePlan(language);
  if (section === "measures") return [{ kind: "table", rows: actionPlanTable(plan.measures, language) }];
  const [library, tables] = await Promise.all([loadLibrary(section), loadTables()]);
  return [...draftPlanStep(plan, section, library), ...tablePieces(plan, section, tables)];
}

function tablePieces(plan: Plan, step: StepId, tables: readonly TableDefinition[]): readonly Piece[] {
  return tables
    .filter((table) => table.step === step && plan.tables[table.id] !== undefined)
    .flatMap((table): Piece[] => [
      { kind: "heading", level: 2, text: table.title[plan.meta.language] },
      { kind: "table", rows: tableRows(viewTable(plan, table)) },
    ]);
}
