import type { TableId } from "../../content/tables/tableIds";
import type { PlanTable } from "../table/PlanTable";
import { partOfBlock } from "./partOfBlock";
import { isTablePart, PART_NAMES, type PartName } from "./PartName";
import type { Plan } from "../Plan";

/** The plan with one part taken from another: its content and its conflicts, not the hashes of its blocks. */
export function takePart(plan: Plan, from: Plan, part: PartName): Plan {
  const others = plan.conflicts.filter((conflict) => conflict.part !== part);
  const conflicts = [...others, ...from.conflicts.filter((conflict) => conflict.part === part)];
  return { ...takeContent(plan, from, part), conflicts };
}

/** The plan with one part taken from another, the hashes of its blocks too. */
export function takeWhole(plan: Plan, from: Plan, part: PartName): Plan {
  const others = Object.entries(plan.written).filter(([tag]) => partOfBlock(tag) !== part);
  const taken = Object.entries(from.written).filter(([tag]) => partOfBlock(tag) === part);
  return { ...takePart(plan, from, part), written: Object.fromEntries([...others, ...taken]) };
}

/** Whether two plans have the very same content of a part. Hashes do not count. */
export function sameContent(a: Plan, b: Plan, part: PartName): boolean {
  return contentOf(a, part) === contentOf(b, part) && sameConflicts(a, b, part);
}

/** The parts of the plan that differ from what was saved. Hashes do not count: they are saved with the block. */
export function changedParts(saved: Plan, plan: Plan): readonly PartName[] {
  return PART_NAMES.filter((part) => !sameContent(saved, plan, part));
}

function takeContent(plan: Plan, from: Plan, part: PartName): Plan {
  switch (part) {
    case "meta":
    case "choices":
    case "reflections":
    case "previous":
    case "inWord":
      return { ...plan, [part]: from[part] };
    case "measures":
      return { ...plan, measures: from.measures, lastMeasure: from.lastMeasure };
    default:
      return isTablePart(part)
        ? { ...plan, tables: withTable(plan.tables, part, from.tables[part]) }
        : { ...plan, answers: { ...plan.answers, [part]: from.answers[part] } };
  }
}

/** A table that the other plan does not have is in none: whoever goes through the tables finds only such as are there. */
function withTable(tables: Plan["tables"], id: TableId, table: PlanTable | undefined): Plan["tables"] {
  if (table !== undefined) return { ...tables, [id]: table };
  return Object.fromEntries(Object.entries(tables).filter(([known]) => known !== id));
}

function contentOf(plan: Plan, part: PartName): unknown {
  switch (part) {
    case "meta":
    case "choices":
    case "reflections":
    case "previous":
    case "inWord":
    case "measures":
      return plan[part];
    default:
      return isTablePart(part) ? plan.tables[part] : plan.answers[part];
  }
}

function sameConflicts(saved: Plan, plan: Plan, part: PartName): boolean {
  const conflictsOf = ({ conflicts }: Plan) => conflicts.filter((each) => each.part === part);
  const [before, now] = [conflictsOf(saved), conflictsOf(plan)];
  return before.length === now.length && before.every((conflict, index) => conflict === now[index]);
}
