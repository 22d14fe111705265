import { isTablePart, type PartName } from "./stored/PartName";
import type { Plan } from "./Plan";

/** Whether the plan has anything of the user's in a part. A language and a place alone are no content. */
export function hasContent(plan: Plan, part: PartName): boolean {
  switch (part) {
    case "meta":
      return [plan.meta.municipality, plan.meta.from, plan.meta.to, plan.meta.hta].some((text) => text !== "");
    case "measures":
      return plan.measures.length > 0;
    case "previous":
      return plan.previous !== null;
    case "choices":
    case "reflections":
    case "inWord":
      return Object.keys(plan[part]).length > 0;
    default:
      return isTablePart(part) ? hasTable(plan.tables[part]) : Object.keys(plan.answers[part]).length > 0;
  }
}

function hasTable(table: Plan["tables"][keyof Plan["tables"]]): boolean {
  return table !== undefined && (table.form !== undefined || table.rows.length + table.columns.length > 0);
}
