import { fc } from "../seeded";
import { addMeasure, changeMeasure, deleteMeasure, moveMeasure } from "../../src/plan/measures/editMeasures";
import type { Answer } from "../../src/plan/answers/Answer";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { hasRowOf } from "../../src/plan/merge/FieldSet";
import { partFields } from "../../src/plan/merge/partFields";
import type { PartName } from "../../src/plan/stored/PartName";
import { setNote } from "../../src/plan/notes";
import type { Plan } from "../../src/plan/Plan";
import type { PlanTable } from "../../src/plan/table/PlanTable";
import { resolveConflict } from "../../src/plan/resolveConflict";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setEstimateText } from "../../src/plan/staffing/estimateFields";
import { setMeta } from "../../src/plan/setMeta";

/** What a person does with a plan. */
export type Edit = (plan: Plan) => Plan;

/** The parts that anyEdit changes. */
export const EDITED_PARTS = ["meta", "choices", "s2", "reflections", "measures", "own.tilskudd"] as const;

const NO_ROWS: PlanTable = { rows: [], lastRow: 0, columns: [] };

/** The plan with the subsidies' table changed. */
export function changeTable(plan: Plan, change: (table: PlanTable) => Partial<PlanTable>): Plan {
  const table = plan.tables["own.tilskudd"] ?? NO_ROWS;
  return { ...plan, tables: { ...plan.tables, "own.tilskudd": { ...table, ...change(table) } } };
}

/** The plan with a new row in the subsidies' table. */
export function addRow(plan: Plan, cells: Readonly<Record<string, string>>): Plan {
  return changeTable(plan, ({ rows, lastRow }) => ({
    rows: [...rows, { nr: `R${lastRow + 1}`, cells }],
    lastRow: lastRow + 1,
  }));
}

// Few fields and few texts, so that two people meet in them.
const word = fc.stringMatching(/^[a-d]{1,2}$/u);
const maybe = fc.oneof({ weight: 4, arbitrary: word }, fc.constant(""));
const anyValue: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: maybe }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(word, { maxLength: 2 }) }),
);
// What tells a new row from all others.
const unique = fc.stringMatching(/^[a-z]{12}$/u);
const place = fc.nat(3);

/** A note, what was said of its question, and a meeting about it. */
const NOTE_FIELDS = ["q.1", "q.1.discussed", "q.1.aside", "meeting.m.date", "meeting.m.q.q.1.said"] as const;

const inFields: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom("why", "aims"), anyValue).map(
    ([prompt, answer]): Edit =>
      (plan) =>
        setAnswer(plan, "s2", prompt, answer),
  ),
  fc.tuple(fc.constantFrom("municipality", "from"), maybe).map(
    ([field, text]): Edit =>
      (plan) =>
        setMeta(plan, { [field]: text }),
  ),
  word.map((text): Edit => (plan) => ({ ...plan, choices: { ...plan.choices, mapping: { kind: "text", text } } })),
  fc.tuple(fc.constantFrom(...NOTE_FIELDS), maybe).map(
    ([field, text]): Edit =>
      (plan) =>
        setNote(plan, field, text),
  ),
  fc.tuple(fc.constantFrom("use.value", "growth.all.to"), maybe).map(
    ([field, text]): Edit =>
      (plan) =>
        setEstimateText(plan, field, text),
  ),
);

const inMeasures: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ need: maybe, action: unique }).map(
    (values): Edit =>
      (plan) =>
        addMeasure(plan, values),
  ),
  fc.tuple(place, fc.constantFrom("need", "cost", "status"), maybe).map(
    ([at, field, text]): Edit =>
      (plan) =>
        changeMeasure(plan, plan.measures[at]?.nr ?? "", { [field]: text }),
  ),
  fc.tuple(place, maybe).map(
    ([at, text]): Edit =>
      (plan) =>
        changeMeasure(plan, plan.measures[at]?.nr ?? "", { more: { group: text } }),
  ),
  place.map(
    (at): Edit =>
      (plan) =>
        deleteMeasure(plan, plan.measures[at]?.nr ?? "").plan,
  ),
  fc.tuple(place, place).map(
    ([at, to]): Edit =>
      (plan) =>
        moveMeasure(plan, plan.measures[at]?.nr ?? "", to),
  ),
);

const inTables: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: word, name: unique }).map(
    (cells): Edit =>
      (plan) =>
        addRow(plan, cells),
  ),
  fc.tuple(place, fc.constantFrom("kind", "own.1"), word).map(
    ([at, column, text]): Edit =>
      (plan) =>
        changeTable(plan, ({ rows }) => ({
          rows: rows.map((row, index) => (index === at ? { ...row, cells: { ...row.cells, [column]: text } } : row)),
        })),
  ),
  place.map(
    (at): Edit =>
      (plan) =>
        changeTable(plan, ({ rows }) => ({ rows: rows.toSpliced(at, 1) })),
  ),
);

const inConflicts: fc.Arbitrary<Edit> = fc
  .tuple(place, fc.constantFrom("ours" as const, "other" as const, "both" as const))
  .map(([at, choice]): Edit => (plan) => {
    const conflict = plan.conflicts[at];
    return conflict === undefined ? plan : resolveConflict(plan, conflict, choice);
  });

/** Something that a person does with a plan. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(inFields, inMeasures, inTables, inConflicts);

/** The plan that comes of these edits. */
export function edited(plan: Plan, edits: readonly Edit[]): Plan {
  return edits.reduce((sofar, edit) => edit(sofar), plan);
}

/** A plan without anything, for the edits of a test. */
export const empty = emptyPlan("nb");

/** All that a part says, in its fields and its conflicts. A conflict about a row that has been deleted says nothing. */
export function textsIn(plan: Plan, part: PartName): ReadonlySet<string> {
  const { rows, fields, conflicts } = partFields(plan, part);
  const open = conflicts.filter(({ field }) => hasRowOf({ rows }, field));
  const values = [...fields.values(), ...open.map(({ other }) => other)];
  return new Set(values.map((value) => JSON.stringify(value)));
}
