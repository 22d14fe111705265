import type { TableId } from "../../content/tables/tableIds";
import { goalColumnOf } from "../../content/tables/threadTables";
import { MEASURE_TEXTS, type Measure } from "../measures/Measure";
import { isOfRowAlone } from "../report/reportFields";
import { holdsTokens, linksOf } from "../thread/threadCells";

/** Texts by field; one that says nothing has no entry. */
export type Texts = Readonly<Record<string, string>>;

/** The fields of a measure that go from plan to plan, those of further forms among them. */
export function measureFields(measure: Measure): Texts {
  const own = [...MEASURE_TEXTS, "status" as const].map((field) => [field, measure[field]] as const);
  return filled([...own, ...Object.entries(writtenFields(measure.more))]);
}

/** The fields of a row that go from plan to plan: neither links nor what was reported of one year. */
export function writtenFields(texts: Texts): Texts {
  return filled(Object.entries(texts).filter(([field]) => !holdsTokens(field) && !isOfRowAlone(field)));
}

function filled(texts: readonly (readonly [string, string])[]): Texts {
  return Object.fromEntries(texts.filter(([, text]) => text.trim() !== ""));
}

/** The measure with these texts in its fields. */
export function withMeasureFields(measure: Measure, texts: Texts): Measure {
  const own: readonly string[] = [...MEASURE_TEXTS, "status"];
  const fields = Object.entries(texts);
  return {
    ...measure,
    ...Object.fromEntries(fields.filter(([field]) => own.includes(field))),
    more: { ...measure.more, ...Object.fromEntries(fields.filter(([field]) => !own.includes(field))) },
  };
}

/** The field that holds a row's links. */
export function linkField(table: TableId | null): string | null {
  if (table === null) return linksOf("need");
  const column = goalColumnOf(table);
  return column === null ? null : linksOf(column);
}
