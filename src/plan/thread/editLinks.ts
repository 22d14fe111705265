import { GOAL_TABLE, goalColumnOf, NEED_TABLES } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";
import { addRow } from "../table/tableEditing";
import type { Linked } from "./linkText";
import { goalsOf, needsOf, setGoals, setNeeds } from "./links";
import { nextRowNumber } from "./rowNumbers";
import { type TargetKind, targetsIn } from "./targets";

/** What links: a measure, or a row of a table that names goals. */
export type LinkOwner =
  | { readonly kind: "measure"; readonly nr: string }
  | { readonly kind: "row"; readonly table: TableId; readonly nr: string };

/** What it can be linked to. */
export function kindOfOwner({ kind }: LinkOwner): TargetKind {
  return kind === "measure" ? "needs" : "goals";
}

/** The numbers of what it is linked to. */
export function linkedNumbers(plan: Plan, owner: LinkOwner): readonly string[] {
  return stateOf(plan, owner).nrs;
}

/** The plan in which it is linked to one more, whose words it takes where it has none. Of a need's goals only the numbers stand. */
export function link(plan: Plan, owner: LinkOwner, nr: string): Plan {
  const { nrs, words } = stateOf(plan, owner);
  const target = targetsIn(plan, kindOfOwner(owner)).byNr.get(nr);
  if (target === undefined || nrs.includes(nr)) return plan;
  return setLinked(plan, owner, [...nrs, nr], words.trim() === "" && saysWords(owner) ? target.text : words);
}

/** The plan in which it is not linked to this one any more. Its words stay. */
export function unlink(plan: Plan, owner: LinkOwner, nr: string): Plan {
  const { nrs, words } = stateOf(plan, owner);
  return setLinked(
    plan,
    owner,
    nrs.filter((each) => each !== nr),
    words,
  );
}

/** The plan with a new goal or need that says this, linked to. */
export function linkNew(plan: Plan, owner: LinkOwner, text: string): Plan {
  const kind = kindOfOwner(owner);
  const table = tableForNew(plan, kind);
  const added = addRow(plan, table, { [kind]: text });
  return link(added, owner, nextRowNumber(plan, table));
}

/** The table that a new goal or need comes into: of the tables of needs the first that has one in words, else the first. */
export function tableForNew({ tables }: Plan, kind: TargetKind): TableId {
  if (kind === "goals") return GOAL_TABLE;
  const [first] = NEED_TABLES as readonly [TableId];
  return NEED_TABLES.find((id) => tables[id]?.rows.some(({ cells }) => (cells.needs ?? "").trim() !== "")) ?? first;
}

function saysWords(owner: LinkOwner): boolean {
  return owner.kind === "measure" || goalColumnOf(owner.table) !== "goals";
}

function stateOf(plan: Plan, owner: LinkOwner): Linked {
  if (owner.kind === "measure") {
    const measure = plan.measures.find(({ nr }) => nr === owner.nr);
    return measure === undefined
      ? { nrs: [], words: "" }
      : { nrs: needsOf(plan, measure).map(({ nr }) => nr), words: measure.need };
  }
  const row = plan.tables[owner.table]?.rows.find(({ nr }) => nr === owner.nr);
  if (row === undefined) return { nrs: [], words: "" };
  const nrs = goalsOf(plan, owner.table, row).map(({ nr }) => nr);
  return { nrs, words: row.cells[goalColumnOf(owner.table) ?? ""] ?? "" };
}

function setLinked(plan: Plan, owner: LinkOwner, nrs: readonly string[], words: string): Plan {
  return owner.kind === "measure"
    ? setNeeds(plan, owner.nr, { nrs, words })
    : setGoals(plan, owner.table, owner.nr, { nrs, words });
}
