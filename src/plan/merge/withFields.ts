import type { Answer } from "../answers/Answer";
import type { Measure } from "../measures/Measure";
import { isTablePart, type PartName } from "../stored/PartName";
import type { Plan } from "../Plan";
import type { PlanTable, TableRow } from "../table/PlanTable";
import type { FieldSet } from "./FieldSet";
import { fieldsByRow } from "./rowContent";
import { keepSame } from "./sameValue";
import { cleanHtaPeriod } from "../values/cleanHtaPeriod";

type Fields = FieldSet["fields"];

const NO_ROWS: PlanTable = { rows: [], lastRow: 0, columns: [] };

/**
 * The plan with a part put together of its fields again (see partFields), conflicts apart. What the fields do not say stays:
 * the part that the user works on, a table's columns. A part that says the same as before stays the same object.
 */
export function withFields(plan: Plan, part: PartName, { rows, fields, last }: Omit<FieldSet, "conflicts">): Plan {
  switch (part) {
    case "meta":
      return { ...plan, meta: keepSame(plan.meta, metaOf(plan.meta, fields)) };
    case "choices":
      return { ...plan, choices: keepSame(plan.choices, Object.fromEntries(fields)) };
    case "reflections":
      return { ...plan, reflections: keepSame(plan.reflections, textsOf(fields)) };
    case "measures": {
      const texts = textsByRow(fields);
      const measures = (rows ?? []).map((nr) => measureOf(nr, texts(nr)));
      return { ...plan, measures: keepSame(plan.measures, measures), lastMeasure: last };
    }
    case "inWord":
    case "previous":
      return plan;
    default: {
      if (isTablePart(part)) return withRows(plan, part, { rows, fields, last });
      return {
        ...plan,
        answers: { ...plan.answers, [part]: keepSame(plan.answers[part], Object.fromEntries(fields)) },
      };
    }
  }
}

function withRows(plan: Plan, part: keyof Plan["tables"], { rows, fields, last }: Omit<FieldSet, "conflicts">): Plan {
  const before = plan.tables[part] ?? NO_ROWS;
  const texts = textsByRow(fields);
  const made = (rows ?? []).map((nr): TableRow => ({ nr, cells: texts(nr) }));
  const table = keepSame(before, { ...before, rows: made, lastRow: last });
  return table === before ? plan : { ...plan, tables: { ...plan.tables, [part]: table } };
}

function metaOf(before: Plan["meta"], fields: Fields): Plan["meta"] {
  const { municipality = "", from = "", to = "", hta = "", language } = textsOf(fields);
  return {
    ...before,
    municipality,
    from,
    to,
    hta: cleanHtaPeriod(hta),
    language: language === "nb" || language === "nn" ? language : before.language,
  };
}

function measureOf(nr: string, texts: Readonly<Record<string, string>>): Measure {
  const { need = "", action = "", responsible = "", deadline = "", cost = "", evaluation = "", status = "" } = texts;
  const more = Object.entries(texts).flatMap(([name, text]) =>
    name.startsWith("more.") ? [[name.slice("more.".length), text] as const] : [],
  );
  return { nr, need, action, responsible, deadline, cost, status, evaluation, more: Object.fromEntries(more) };
}

/** The texts of fields by their names. */
function textsOf(fields: Iterable<readonly [string, Answer]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...fields].map(([name, answer]) => [name, textOf(answer)]));
}

/** Gives the texts of a row's fields, by the rest of their names. */
function textsByRow(fields: Fields): (nr: string) => Readonly<Record<string, string>> {
  const rows = fieldsByRow(fields);
  return (nr) => textsOf(rows.get(nr) ?? []);
}

function textOf(answer: Answer): string {
  return answer.kind === "text" ? answer.text : "";
}
