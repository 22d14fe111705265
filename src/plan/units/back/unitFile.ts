import { HANDLINGSPLAN } from "../../../content/tables/handlingsplan";
import type { TableId } from "../../../content/tables/tableIds";
import { normaliseText } from "../../../document/text/normaliseText";
import { own } from "../../../document/own";
import { emptyPlan } from "../../emptyPlan";
import type { Measure } from "../../measures/Measure";
import type { Plan } from "../../Plan";
import { knownUnits, unitColumnOf } from "../../sheet/take/unitColumn";
import type { PlanTable } from "../../table/PlanTable";
import { goalColumnOf } from "../../../content/tables/threadTables";
import { goalsOf, needsOf } from "../../thread/links";
import { type Target, targetsIn } from "../../thread/targets";
import { linksOf, TOKENS, tokensIn, tokenText } from "../../thread/threadCells";
import { originsOf } from "../origin";
import { SHARED } from "../originField";
import { FOR_UNIT } from "./unitOfFile";
import { decidedOfRow, onlyDecided, THREAD_TABLES } from "./decidedFields";

/** Texts by field. */
type Texts = Readonly<Record<string, string>>;

/** What a row is from that counts for all units. */
const FOR_ALL = /^(?:alle|felles|heile|hele)(?!\p{L})/iu;

/** The units that the plan's measures are from, in the order of their names. */
export function unitsOf(plan: Plan): readonly string[] {
  return knownUnits(plan, HANDLINGSPLAN).filter((name) => !FOR_ALL.test(name));
}

/** The measures that may be sent to a unit: its own, and those that are no single unit's. */
export interface UnitMeasures {
  readonly own: readonly Measure[];
  readonly shared: readonly Measure[];
}

/** The measures that may be sent to a unit. */
export function measuresFor(plan: Plan, unit: string): UnitMeasures {
  const column = unitColumnOf(plan, HANDLINGSPLAN);
  const unitOf = ({ more }: Measure): string => (column === null ? "" : (own(more, column) ?? ""));
  const said = plan.measures.filter(({ action, need }) => `${action}${need}`.trim() !== "");
  return {
    own: said.filter((measure) => isSameName(unitOf(measure), unit)),
    shared: said.filter((measure) => unitOf(measure) === "" || FOR_ALL.test(unitOf(measure))),
  };
}

/**
 * A small plan with what the overall plan decides for a unit: the measures with these numbers, and the goals and needs that
 * they hang on, each under its number in the overall plan. Nothing else of the overall plan is in it: no answers, notes,
 * columns of its own, yearly reports, nor anything that is another unit's. `id` is what the plan knows the unit by in its
 * rows (see originsOf), null for a unit that it has taken nothing of.
 */
export function unitFile(
  plan: Plan,
  unit: { readonly name: string; readonly id: string | null },
  chosen: ReadonlySet<string>,
): Plan {
  const sent = plan.measures.filter(({ nr }) => chosen.has(nr));
  const wanted = sent.flatMap((measure) => needsOf(plan, measure));
  const needs = pick(plan, "needs", unit.name, wanted);
  const goals = pick(
    plan,
    "goals",
    unit.name,
    needs.flatMap(({ table, row }) => goalsOf(plan, table, row)),
  );
  const known = new Set([...needs, ...goals].flatMap(({ row }) => tokensIn(row.cells[TOKENS])));
  const { municipality, from, to, language } = plan.meta;
  const empty = emptyPlan(language);
  return {
    ...empty,
    meta: { ...empty.meta, municipality, from, to },
    choices: { [FOR_UNIT]: { kind: "text", text: unit.name } },
    measures: sent.map((measure) => {
      const { more, ...texts } = onlyDecided(measure);
      return {
        ...texts,
        more: { ...more, ...linksIn(measure.more, "need", known), ...knownBy(measure.more, unit.id) },
      };
    }),
    lastMeasure: highest(sent),
    tables: tablesOf([...goals, ...needs], known, unit.id),
  };
}

/** The number of a row in the unit's own plan, in a file for it. */
const OWN = "own.links";

/** The number that a row of a file has in the unit's own plan; null where it has none. */
export function ownNumberIn(fields: Texts): string | null {
  return tokensIn(fields[OWN])[0] ?? null;
}

/** What tells that a row is the unit's own, or was sent to it before. */
function knownBy(fields: Texts, unit: string | null): Texts {
  const origin = originsOf(fields).find((each) => each.unit === unit);
  return withoutBlank({ [OWN]: origin?.nr ?? "", [SHARED]: fields[SHARED] ?? "" });
}

/** The links of a field, to what is in the file. */
function linksIn(fields: Texts, column: string, known: ReadonlySet<string>): Texts {
  const field = linksOf(column);
  return withoutBlank({ [field]: tokenText(tokensIn(fields[field]).filter((token) => known.has(token))) });
}

/** Those that are in no other unit's name, each once, in the plan's order. */
function pick(plan: Plan, kind: "goals" | "needs", unit: string, wanted: readonly Target[]): readonly Target[] {
  const nrs = new Set(wanted.map(({ nr }) => nr));
  const columns = new Map(THREAD_TABLES.map((table) => [table.id, unitColumnOf(plan, table)]));
  return targetsIn(plan, kind).all.filter(({ nr, table, row }) => {
    const name = own(row.cells, columns.get(table) ?? "") ?? "";
    return nrs.has(nr) && (name === "" || FOR_ALL.test(name) || isSameName(name, unit));
  });
}

function tablesOf(targets: readonly Target[], known: ReadonlySet<string>, unit: string | null): Plan["tables"] {
  const ids = [...new Set(targets.map(({ table }) => table))];
  const made = ids.map((table): readonly [TableId, PlanTable] => {
    const rows = targets
      .filter((target) => target.table === table)
      .map(({ nr, row: { cells } }) => ({
        nr,
        cells: {
          ...decidedOfRow(table, cells),
          ...withoutBlank({ [TOKENS]: cells[TOKENS] ?? "" }),
          ...linksIn(cells, goalColumnOf(table) ?? "", known),
          ...knownBy(cells, unit),
        },
      }));
    return [table, { rows, lastRow: highest(rows), columns: [] }];
  });
  return Object.fromEntries(made);
}

function highest(rows: readonly { readonly nr: string }[]): number {
  return Math.max(0, ...rows.map(({ nr }) => Number(nr.slice(1))));
}

function withoutBlank(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

function isSameName(a: string, b: string): boolean {
  return normaliseText(a).toLocaleLowerCase("nb") === normaliseText(b).toLocaleLowerCase("nb");
}
