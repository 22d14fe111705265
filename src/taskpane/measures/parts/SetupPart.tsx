import { HANDLINGSPLAN } from "../../../content/tables/handlingsplan";
import { ColumnList } from "../../columns/ColumnList";
import { EmptyColumns } from "../../columns/EmptyColumns";
import { TableFormChoice } from "../../columns/TableFormChoice";
import type { PartProps } from "./PartProps";
import styles from "./parts.module.css";

/** What the table of measures has in the document: its columns, and whether it is a table or cards. */
export function SetupPart({ state, pane }: Pick<PartProps, "state" | "pane">) {
  const shared = { table: HANDLINGSPLAN, state, pane };
  return (
    <div className={styles.part}>
      <EmptyColumns {...shared} />
      <ColumnList {...shared} isOpen />
      <TableFormChoice {...shared} isOpen />
    </div>
  );
}
