import { MEASURE_TABLE_IDS } from "../../content/tables/measureTableIds";
import type { Plan } from "../Plan";
import type { ShownColumn } from "./shownColumns";

/** The columns that the user has added to tables of measures and not hidden: each is a field of every measure. */
export function ownMeasureColumns({ tables }: Plan): readonly ShownColumn[] {
  return MEASURE_TABLE_IDS.flatMap((table) => {
    const own = (tables[table]?.columns ?? []).filter(({ id, hidden }) => id.startsWith(`own.${table}.`) && !hidden);
    return own.map(({ id, name }) => ({
      ...{ id, name, givenName: name, ownName: "", names: [name] },
      ...{ width: 1, isHidden: false, definition: null },
    }));
  });
}
