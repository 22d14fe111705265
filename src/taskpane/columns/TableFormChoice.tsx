import { Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { tableTag } from "../../actions/blockTags";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { shownColumns } from "../../plan/table/shownColumns";
import { chooseForm, formOf, isWide } from "../../plan/table/tableForm";
import { Disclosure } from "../frame/Disclosure";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";

export interface TableFormChoiceProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
  /** Unfolded at first. */
  readonly isOpen?: boolean;
}

/** Whether a wide table stands in Word as one table, or as a card to each row. Nothing where the table is narrow, or empty. */
export function TableFormChoice({ table, state, pane, isOpen = false }: TableFormChoiceProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const help = useId();
  const { plan } = state;
  const form = formOf(plan, table);
  const isEmpty = table.holds === "measures" && plan.measures.length === 0;
  if (form === "table" && (isEmpty || !isWide(plan, table))) return null;
  const shown = shownColumns(plan, table, plan.meta.language).filter(({ isHidden }) => !isHidden).length;
  const stands = hasBlock(state.view, tableTag(table));
  const names = { table: words.table, cards: table.holds === "measures" ? words.measureCards : words.rowCards };
  return (
    <Disclosure title={words.form} caption={names[form]} openAtFirst={isOpen}>
      <p id={help} className={text.caption}>
        {`${words.formHelp(shown)}${stands ? ` ${words.formInWord}` : ""}`}
      </p>
      <RadioGroup
        aria-label={words.form}
        aria-describedby={help}
        value={form}
        onChange={(_, { value }) => {
          pane.change((current) => chooseForm(current, table, value === "cards" ? "cards" : "table"));
        }}
      >
        <Radio value="table" label={names.table} />
        <Radio value="cards" label={names.cards} />
      </RadioGroup>
    </Disclosure>
  );
}
