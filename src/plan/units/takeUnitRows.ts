import type { TableId } from "../../content/tables/tableIds";
import { cleanMeasure } from "../measures/cleanMeasure";
import { emptyMeasure, type Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import { canBeKept } from "../stored/encodePart";
import type { PartName } from "../stored/PartName";
import { withUnitColumn } from "../sheet/take/unitColumn";
import type { TableRow } from "../table/PlanTable";
import { startTable } from "../table/startTable";
import { follow } from "../thread/follow";
import { lastNumber } from "../thread/rowNumbers";
import { prefixOf } from "../../content/tables/threadTables";
import { takenRow, withTaken } from "./knownUnits";
import { withMeasureFields, type Texts } from "./rowTexts";
import { type KeptRow, takenTexts, tokensToGive } from "./takenTexts";
import type { ChosenRow, ProposedUnitRow, UnitAnswers, UnitProposal } from "./UnitProposal";
import { LINKED_TABLES, tableOf } from "./unitRows";

/**
 * The plan with the rows that the user has chosen, by their keys. New ones come last, with numbers of the plan and the unit's
 * name; of rows that have changed the fields that the unit alone has changed, and those that are answered "there"; rows that are
 * gone there are deleted. Links among the rows of a unit are kept, whenever both ends are taken. What the plan has changed
 * stays, and all that is not chosen.
 */
export function takeUnitRows(
  plan: Plan,
  proposals: readonly UnitProposal[],
  chosen: ReadonlySet<string>,
  answers: UnitAnswers,
): Plan {
  const rows = proposals.flatMap((proposal) =>
    proposal.rows.filter(({ key }) => chosen.has(key)).map((row): ChosenRow => ({ row, proposal })),
  );
  if (rows.length === 0) return plan;
  const started = withPlaces(plan, rows);
  const given = tokensToGive(rows);
  const taken = [null, ...LINKED_TABLES].reduce<Plan>((sofar, table) => {
    const own = rows.filter(({ row }) => row.table === table);
    return table === null ? withMeasures(sofar, own, answers) : withRows(sofar, table, own, { answers, given });
  }, started);
  return withTakenRows(follow(plan, taken), rows);
}

/** The plan with columns for the unit's name, and with the rows that tables start with, where new rows come. */
function withPlaces(plan: Plan, rows: readonly ChosenRow[]): Plan {
  const tables = new Set(rows.filter(({ row }) => isNew(row)).map(({ row }) => row.table));
  return [...tables].reduce<Plan>((sofar, table) => {
    const definition = tableOf(table);
    return withUnitColumn(startTable(sofar, definition), definition).plan;
  }, plan);
}

/** Whether the row comes in as a new one. */
function isNew({ here, row }: ProposedUnitRow): boolean {
  return here === null && row !== null;
}

/** The chosen rows of the plan by their numbers, those that go and those that are new. */
function sorted(rows: readonly ChosenRow[]) {
  const changed = new Map(rows.flatMap((each) => (each.row.here === null ? [] : [[each.row.here, each] as const])));
  const gone = new Set(rows.flatMap(({ row }) => (row.state === "goneThere" ? (row.here ?? []) : [])));
  return { changed, gone, added: rows.filter(({ row }) => isNew(row)) };
}

function withMeasures(plan: Plan, rows: readonly ChosenRow[], answers: UnitAnswers): Plan {
  if (rows.length === 0) return plan;
  const { changed, gone, added } = sorted(rows);
  const unit = withUnitColumn(plan, tableOf(null)).column;
  const take = (measure: Measure, chosen: ChosenRow | undefined): Measure => {
    if (chosen === undefined) return measure;
    const { texts, kept } = takenTexts({ kept: measure.more }, chosen, { answers, unit });
    return cleanMeasure(withMeasureFields({ ...measure, more: kept }, texts));
  };
  const standing = plan.measures
    .filter(({ nr }) => !gone.has(nr))
    .map((measure) => take(measure, changed.get(measure.nr)));
  const last = plan.lastMeasure;
  const fresh = added.map((chosen, index) => take(emptyMeasure(`T${last + index + 1}`), chosen));
  return { ...plan, measures: [...standing, ...fresh], lastMeasure: last + fresh.length };
}

interface Given {
  readonly answers: UnitAnswers;
  readonly given: ReturnType<typeof tokensToGive>;
}

function withRows(plan: Plan, id: TableId, rows: readonly ChosenRow[], { answers, given }: Given): Plan {
  const table = plan.tables[id];
  const tokens = given.filter((each) => each.table === id);
  if (table === undefined || rows.length + tokens.length === 0) return plan;
  const { changed, gone, added } = sorted(rows);
  const unit = withUnitColumn(plan, tableOf(id)).column;
  const take = ({ nr, cells }: TableRow, chosen: ChosenRow | undefined): TableRow => {
    const own: KeptRow = { kept: cells, tokens: tokens.flatMap((each) => (each.here === nr ? each.tokens : [])) };
    const { texts, kept } = takenTexts(own, chosen, { answers, unit });
    return { nr, cells: filled({ ...kept, ...texts }) };
  };
  const standing = table.rows.filter(({ nr }) => !gone.has(nr)).map((row) => take(row, changed.get(row.nr)));
  const last = lastNumber(plan, id);
  const fresh = added.map((chosen, index) => take({ nr: `${prefixOf(id)}${last + index + 1}`, cells: {} }, chosen));
  const lastRow = fresh.length === 0 ? table.lastRow : last + fresh.length;
  return { ...plan, tables: { ...plan.tables, [id]: { ...table, rows: [...standing, ...fresh], lastRow } } };
}

function filled(cells: Texts): TableRow["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""));
}

/** What was taken is remembered, so that a row that is deleted here is not new when it is read again. */
function withTakenRows(plan: Plan, rows: readonly ChosenRow[]): Plan {
  const byUnit = new Map<string, string[]>();
  for (const { row, proposal } of rows) {
    if (row.there !== null)
      byUnit.set(proposal.id, [...(byUnit.get(proposal.id) ?? []), takenRow(row.there, row.title)]);
  }
  return [...byUnit].reduce((sofar, [id, taken]) => withTaken(sofar, id, taken), plan);
}

/** Whether a document can hold the plan's rows: with too many they are more than Word keeps, and fewer are to be taken. */
export function canKeepRows(plan: Plan): boolean {
  const parts: readonly PartName[] = ["measures", "choices", ...LINKED_TABLES];
  return parts.every((part) => canBeKept(plan, part));
}
