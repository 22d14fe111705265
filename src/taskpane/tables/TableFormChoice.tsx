import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { tableTag } from "../../actions/tableTag";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import { shownColumns } from "../../plan/table/shownColumns";
import { chooseForm, formOf, isWide } from "../../plan/table/tableForm";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../usePageStrings";

export interface TableFormChoiceProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Whether a wide table stands in Word as one table, or as a card to each row. Nothing where the table is narrow. */
export function TableFormChoice({ table, state, pane }: TableFormChoiceProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { plan } = state;
  const form = formOf(plan, table);
  if (form === "table" && !isWide(plan, table)) return null;
  const shown = shownColumns(plan, table, plan.meta.language).filter(({ isHidden }) => !isHidden).length;
  const stands = hasBlock(state.view, tableTag(table));
  return (
    <Field label={words.form} hint={`${words.formHelp(shown)}${stands ? ` ${words.formInWord}` : ""}`}>
      <RadioGroup
        value={form}
        onChange={(_, { value }) => {
          pane.change((current) => chooseForm(current, table, value === "cards" ? "cards" : "table"));
        }}
      >
        <Radio value="table" label={words.table} />
        <Radio value="cards" label={table.holds === "measures" ? words.measureCards : words.rowCards} />
      </RadioGroup>
    </Field>
  );
}
