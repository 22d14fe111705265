import type { Language } from "../../../content/Language";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { SearchEntry } from "./SearchEntry";
import { tablePage } from "./tablePage";

/** A standard table as it can be found, in a language. */
export function tableEntry(table: TableDefinition, language: Language): SearchEntry {
  const { id, step, title, purpose, columns } = table;
  return {
    id: `table.${id}`,
    ...{ step, group: "tables", topic: "", title: title[language] },
    lines: [purpose[language], columns.map(({ name }) => name[language]).join(" · ")],
    page: tablePage(id),
  };
}
