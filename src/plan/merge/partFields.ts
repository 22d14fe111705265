import type { Answer } from "../answers/Answer";
import { MEASURE_TEXTS, type Measure } from "../measures/Measure";
import { isTablePart, type PartName } from "../stored/PartName";
import type { Plan } from "../Plan";
import type { PlanTable } from "../table/PlanTable";
import type { FieldSet } from "./FieldSet";
import { sameValue } from "./sameValue";

/**
 * A part taken apart. Its fields are named by the prompt, the choice or the item; in meta by what they are
 * ("municipality"), in measures and tables by row and field: "T1.need", "T1.more.<field>", "R1.<column>". A
 * conflict in which the other version is what the field says is settled, and none.
 */
export function partFields(plan: Plan, part: PartName): FieldSet {
  const parted = takeApart(plan, part);
  const open = plan.conflicts.filter(
    ({ part: of, field, other }) => of === part && !sameValue(parted.fields.get(field), other),
  );
  return { ...parted, conflicts: open };
}

function takeApart(plan: Plan, part: PartName): Omit<FieldSet, "conflicts"> {
  const parted = (fields: FieldSet["fields"]) => ({ rows: null, fields, last: 0 });
  switch (part) {
    case "meta": {
      const { municipality, from, to, hta, language } = plan.meta;
      return parted(textFields(Object.entries({ municipality, from, to, hta, language })));
    }
    case "choices":
      return parted(new Map(Object.entries(plan.choices)));
    case "reflections":
      return parted(textFields(Object.entries(plan.reflections)));
    case "measures": {
      const rows = plan.measures.map(({ nr }) => nr);
      return { rows, fields: textFields(plan.measures.flatMap(measureTexts)), last: plan.lastMeasure };
    }
    case "inWord":
    case "previous":
      return parted(new Map());
    default:
      return isTablePart(part) ? tableFields(plan.tables[part]) : parted(new Map(Object.entries(plan.answers[part])));
  }
}

type NamedText = readonly [string, string];

function measureTexts(measure: Measure): readonly NamedText[] {
  const own = [...MEASURE_TEXTS, "status" as const].map((name) => [name, measure[name]] as const);
  const more = Object.entries(measure.more).map(([name, text]) => [`more.${name}`, text] as const);
  return [...own, ...more].map(([name, text]) => [`${measure.nr}.${name}`, text]);
}

function tableFields(table: PlanTable | undefined): Omit<FieldSet, "conflicts"> {
  const { rows = [], lastRow = 0 } = table ?? {};
  const texts = rows.flatMap(({ nr, cells }) =>
    Object.entries(cells).map(([column, text]): NamedText => [`${nr}.${column}`, text]),
  );
  return { rows: rows.map(({ nr }) => nr), fields: textFields(texts), last: lastRow };
}

function textFields(texts: readonly NamedText[]): ReadonlyMap<string, Answer> {
  return new Map(texts.filter(([, text]) => text !== "").map(([name, text]) => [name, { kind: "text", text }]));
}
