import { useEffect, useState } from "react";
import type { Language } from "../../content/Language";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { rowsInSteps } from "../../plan/old/take/rowsIn";
import type { SheetRows } from "../../plan/sheet/read/SheetFile";
import { useInTurns } from "../loading/useInTurns";

/** So few rows take no time that anybody notices. */
const FEW = 300;

/** Whether rows are ready to be asked for as those of a table of ours: many are read in turns with what else the pane does. */
export function useTableRead(rows: SheetRows | null, table: TableDefinition | undefined, language: Language): boolean {
  const [read, setRead] = useState<TableDefinition | null>(null);
  const isShort = rows === null || table === undefined || rows.length <= FEW;
  const inTurns = useInTurns();
  useEffect(() => {
    if (isShort) return;
    const leaving = new AbortController();
    inTurns(rowsInSteps(rows, table, language), leaving.signal, () => {
      setRead(table);
    });
    return () => {
      leaving.abort();
    };
  }, [rows, table, language, isShort, inTurns]);
  return isShort || read === table;
}
