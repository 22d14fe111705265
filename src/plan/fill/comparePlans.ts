import type { Answer } from "../answers/Answer";
import type { FieldSet } from "../merge/FieldSet";
import { linkedIn } from "../thread/links";
import { holdsTokens, linksOf } from "../thread/threadCells";
import { partFields } from "../merge/partFields";
import { sameValue } from "../merge/sameValue";
import { isTablePart, PART_NAMES, type PartName } from "../stored/PartName";
import type { Plan } from "../Plan";

/** A field that two plans do not have alike. */
export interface PlanDifference {
  readonly part: PartName;
  /** As partFields names it: "why", "municipality", "T1.need", "R1.<column>"; "columns" for a table's columns, and links by numbers. */
  readonly field: string;
  /** What it says in either plan; undefined where it says nothing. */
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/**
 * What differs between two plans, by part and field in the plan's order. To show what an import will change, give it what
 * importPlan or rollOver makes. The order of rows, conflicts, and what belongs to one document are left out.
 */
export function comparePlans(current: Plan, incoming: Plan): readonly PlanDifference[] {
  return PART_NAMES.flatMap((part) => {
    const [before, after] = [comparedFields(current, part), comparedFields(incoming, part)];
    return [...new Set([...before.keys(), ...after.keys()])]
      .map((field) => ({ part, field, before: before.get(field), after: after.get(field) }))
      .filter((difference) => !sameValue(difference.before, difference.after));
  });
}

function comparedFields(plan: Plan, part: PartName): ReadonlyMap<string, Answer> {
  if (part === "previous") return previousFields(plan);
  const fields = shownFields(plan, part);
  const columns = isTablePart(part) ? (plan.tables[part]?.columns ?? []) : [];
  if (columns.length === 0) return fields;
  const shown = columns.filter(({ hidden }) => !hidden).map(({ id, name }) => name || id);
  return new Map([["columns", { kind: "list", items: shown }], ...fields]);
}

/** The years, and the measures that were done as partFields names those of the plan. */
function previousFields(plan: Plan): ReadonlyMap<string, Answer> {
  const { from = "", to = "", done = [] } = plan.previous ?? {};
  const years = Object.entries({ from, to }).filter(([, year]) => year !== "");
  const texts = years.map(([name, text]) => [name, { kind: "text", text }] as const);
  return new Map([...texts, ...shownFields({ ...plan, measures: done }, "measures")]);
}

/** The fields of a part; of links the numbers of what they lead to, and none that leads nowhere. */
function shownFields(plan: Plan, part: PartName): FieldSet["fields"] {
  const shown = [...partFields(plan, part).fields].flatMap(([field, answer]) => {
    if (!holdsTokens(field) || answer.kind !== "text") return [[field, answer] as const];
    const text = linkedNumbers(plan, field, answer.text).join(", ");
    return text === "" ? [] : [[field, { kind: "text", text }] as const];
  });
  return new Map(shown);
}

function linkedNumbers(plan: Plan, field: string, tokens: string): readonly string[] {
  if (!field.endsWith(linksOf(""))) return [];
  return linkedIn(plan, field.endsWith(`.${linksOf("need")}`) ? "needs" : "goals", tokens).map(({ nr }) => nr);
}
