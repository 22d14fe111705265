import { headerKey } from "../table/PlacedTable";
import type { TableColumn } from "../table/TableToSync";

/**
 * What a card's lines are known by, from their names: the ids of columns of ours, what they are called now before all that
 * they may be called, and what the user calls their own. Of columns with the same name the first line is the first one.
 */
export function lineKeys(names: readonly string[], columns: readonly TableColumn[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const key = headerKey(name);
    const isNow = (column: TableColumn): boolean => headerKey(column.names[0] ?? "") === key;
    const mayBe = (column: TableColumn): boolean => column.names.some((each) => headerKey(each) === key);
    const open = columns.filter(({ id }) => !taken.has(id));
    const found = open.find(isNow) ?? (columns.some(isNow) ? undefined : open.find(mayBe));
    if (found !== undefined) taken.add(found.id);
    return found?.id ?? ownKey(name);
  });
}

/** What a line of the user's own is known by: no id has a space. */
export function ownKey(name: string): string {
  return `own ${headerKey(name)}`;
}
