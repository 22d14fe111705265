import { NEED_TABLES } from "../../content/tables/threadTables";
import type { Plan } from "../Plan";

/** Whether no two needs have the same number: two people may have given one in two tables at once (see numberThread). */
export function hasOwnNumbers({ tables }: Plan): boolean {
  const numbers = NEED_TABLES.flatMap((id) => (tables[id]?.rows ?? []).map(({ nr }) => nr));
  return new Set(numbers).size === numbers.length;
}
