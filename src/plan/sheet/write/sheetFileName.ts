import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { fileNameOf } from "../../file/fileNameOf";
import type { Plan } from "../../Plan";

/** What a table's file is called: "roller-og-ansvar-solvik-kommune-2024-2027.xlsx". */
export function sheetFileName({ title }: TableDefinition, { meta }: Plan, extension: "xlsx" | "csv"): string {
  return `${fileNameOf([title[meta.language], meta.municipality, meta.from, meta.to])}.${extension}`;
}
