import { Field } from "@fluentui/react-components";
import { useId } from "react";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import type { Plan } from "../../plan/Plan";
import { planStrategies } from "../../plan/choices/strategies";
import { computeCell } from "../../plan/table/computeCell";
import type { ShownColumn } from "../../plan/table/shownColumns";
import { GrowingTextarea } from "./GrowingTextarea";
import { usePageStrings } from "../words/usePageStrings";
import { SuggestInput } from "./SuggestInput";
import { own } from "../../document/own";

export interface CellFieldProps {
  readonly column: ShownColumn;
  readonly cells: Readonly<Record<string, string>>;
  readonly plan: Plan;
  readonly onChange: (text: string) => void;
}

/** A cell of a table by the kind of its column. Any text is allowed: suggestions only suggest. */
export function CellField({ column, cells, plan, onChange }: CellFieldProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { language } = plan.meta;
  const list = useId();
  const { definition, name, id } = column;
  const value = own(cells, id) ?? "";
  const help = definition?.help?.[language];
  if (definition?.kind === "computed") {
    return (
      <Field label={name} {...(help !== undefined && { hint: help })}>
        <output aria-label={name}>{computeCell(id, cells, language) || words.notComputed}</output>
      </Field>
    );
  }
  const suggestions = suggestionsOf(column, plan);
  return (
    <Field label={name} {...(help !== undefined && { hint: help })}>
      {suggestions.length > 0 ? (
        <SuggestInput list={list} value={value} suggestions={suggestions} onChange={onChange} />
      ) : (
        <GrowingTextarea oneLine={isShort(definition?.kind)} value={value} onChange={onChange} />
      )}
    </Field>
  );
}

function suggestionsOf({ definition }: ShownColumn, plan: Plan): readonly string[] {
  if (definition?.kind === "strategy") return planStrategies(plan).map(({ name }) => name);
  return definition?.options?.map((option) => option[plan.meta.language]) ?? [];
}

function isShort(kind: string | undefined): boolean {
  return kind !== undefined && kind !== "text";
}
