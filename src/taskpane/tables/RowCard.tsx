import { ChevronRight16Regular } from "../look/firstIcons";
import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, Copy16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import type { Plan } from "../../plan/Plan";
import type { TableRow } from "../../plan/table/PlanTable";
import type { ShownColumn } from "../../plan/table/shownColumns";
import { usePageStrings } from "../words/usePageStrings";
import { CellField } from "../inputs/CellField";
import { MoveButtons } from "../inputs/MoveButtons";
import form from "../measures/list/MeasureForm.module.css";
import card from "../measures/list/MeasureRow.module.css";
import toggle from "../measures/list/MeasureToggle.module.css";
import { own } from "../../document/own";

export interface RowCardProps {
  readonly row: TableRow;
  /** Its place, 0 the first, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly columns: readonly ShownColumn[];
  readonly plan: Plan;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (cells: Readonly<Record<string, string>>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
}

/** A row of a table: its first text at a glance, all its cells when open. */
export function RowCard(props: RowCardProps) {
  const { row, isOpen, onToggle } = props;
  const id = useId();
  const name = nameOf(props);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={card.card} data-row={row.nr} data-at={row.nr}>
      <div className={card.head}>
        <button
          type="button"
          data-part="toggle"
          className={toggle.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <Chevron />
          <span className={toggle.text}>
            <span className={toggle.action}>{name}</span>
          </span>
        </button>
        <RowActions {...props} name={name} />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Cells {...props} />}
      </div>
    </li>
  );
}

function Cells({ row, columns, plan, onChange }: RowCardProps) {
  return (
    <div className={form.form} lang={plan.meta.language}>
      {columns.map((column) => (
        <CellField
          key={column.id}
          column={column}
          cells={row.cells}
          plan={plan}
          onChange={(text) => {
            onChange({ [column.id]: text });
          }}
        />
      ))}
    </div>
  );
}

/** The first text of the row, or its place. */
function nameOf({ row, columns, index }: Pick<RowCardProps, "row" | "columns" | "index">): string {
  const first = columns.map(({ id }) => own(row.cells, id)?.trim() ?? "").find((text) => text !== "");
  return first ?? String(index + 1);
}

function RowActions({ name, index, count, onMove, onCopy, onDelete }: RowCardProps & { readonly name: string }) {
  const words = usePageStrings(TABLES_STRINGS);
  const input = usePageStrings(INPUT_STRINGS);
  const shared = { size: "small", appearance: "subtle" } as const;
  return (
    <div className={card.buttons}>
      <MoveButtons name={name} isFirst={index === 0} isLast={index === count - 1} onMove={onMove} />
      <Button {...shared} icon={<Copy16Regular />} aria-label={words.duplicate(name)} onClick={onCopy} />
      <Button {...shared} icon={<Delete16Regular />} aria-label={input.remove(name)} onClick={onDelete} />
    </div>
  );
}
