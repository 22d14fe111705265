import { HANDLINGSPLAN } from "../../../content/tables/handlingsplan";
import type { TableId } from "../../../content/tables/tableIds";
import type { HitPage } from "./SearchEntry";

/** The page of a table, or of a row in it: the action plan's is that of the measures. */
export function tablePage(table: TableId, row?: string): HitPage {
  if (table === HANDLINGSPLAN.id) return { kind: "measures" };
  return { kind: "table", table, ...(row === undefined ? {} : { at: row }) };
}
