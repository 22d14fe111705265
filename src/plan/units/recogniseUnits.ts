import type { Plan } from "../Plan";
import { type KnownUnit, knownUnits, takenFrom, takenRow, withKnownUnit } from "./knownUnits";
import { YEAR_FIELDS } from "../measures/sumCosts";
import type { Unit } from "./Unit";
import { foldedName, renamedUnit } from "./unitName";
import type { UnitOverview } from "./unitOverview";
import type { UnitProposal } from "./UnitProposal";
import { planRows } from "./unitRows";
import { withNewNames } from "./withNewNames";

/**
 * The units with what the plan knows them by, and as it calls them: those of the same name; and those whose file has the same
 * name as last time and still has half of the rows that were taken from it. Whatever a unit is called from now on, it is known.
 */
export function recognisedUnits(units: readonly Unit[], plan: Plan): readonly Unit[] {
  const all = knownUnits(plan);
  const byName = new Map(all.map((known) => [foldedName(known.name), known]));
  const named = new Map(
    units.map((unit) => [unit.key, unit.knownId === null ? byName.get(foldedName(unit.name)) : null]),
  );
  const claimed = new Set([...units.map(({ knownId }) => knownId), ...[...named.values()].map((known) => known?.id)]);
  const byFile = new Map(all.filter(({ id }) => !claimed.has(id)).map((known) => [known.file, known]));
  const known = units.map((unit) => {
    const same = named.get(unit.key);
    return same ? { ...unit, knownId: same.id, name: same.name } : unit;
  });
  return known.reduce<readonly Unit[]>((sofar, unit) => {
    const same = unit.knownId === null ? byFile.get(unit.file) : undefined;
    if (same === undefined || sharedRows(plan, same, unit) < HALF) return sofar;
    byFile.delete(unit.file);
    return sameAsKnown(sofar, unit.key, same);
  }, known);
}

/** So much of what was taken from a unit is in a file that is taken for its plan. */
const HALF = 0.5;

/** The units in which one is a unit that the plan knows, by its name there: what the user says where we can only guess. */
export function sameAsKnown(units: readonly Unit[], key: string, { id, name }: KnownUnit): readonly Unit[] {
  const known = units.map((unit) => (unit.key === key ? { ...unit, knownId: id } : unit));
  return renamedUnit(known, key, name);
}

/** The unit of the plan that a new one may be under another name: the file has half of what was taken from it. */
export function likelyUnit(unit: Unit, units: readonly Unit[], plan: Plan): KnownUnit | null {
  if (unit.knownId !== null) return null;
  const claimed = new Set(units.map(({ knownId }) => knownId));
  const open = knownUnits(plan).filter(({ id }) => !claimed.has(id));
  const shares = open.map((known) => ({ known, share: sharedRows(plan, known, unit) }));
  const [best] = shares.filter(({ share }) => share >= HALF).toSorted((a, b) => b.share - a.share);
  return best?.known ?? null;
}

/** How much of what was taken from a unit is in a file, of 1. */
function sharedRows(plan: Plan, { id }: KnownUnit, unit: Unit): number {
  const taken = takenFrom(plan, id);
  const rows = new Set(planRows(unit.plan).map(({ nr, title }) => takenRow(nr, title)));
  return taken.size === 0 ? 0 : [...taken].filter((row) => rows.has(row)).length / taken.size;
}

/**
 * The plan that keeps the figures of these units, so that its table and figure can be made without their files. Units that it
 * knows and that were not read stay as they are; what says the same as before changes nothing. A unit that is called something
 * else now is called so in its rows, too.
 */
export function rememberUnits(
  plan: Plan,
  proposals: readonly UnitProposal[],
  { units }: UnitOverview,
  today: string,
): Plan {
  const summaries = new Map(units.map((summary) => [summary.key, summary]));
  return proposals.reduce(
    (sofar, { id, unit }) => {
      const summary = summaries.get(unit.key);
      if (summary === undefined) return sofar;
      const { name, file, goals, needs, openNeeds, measures, overdue, isDiscussed, costs } = summary;
      const years = YEAR_FIELDS.map((field) => costs.byYear.find((each) => each.field === field)?.sum ?? 0);
      const counts = { goals, needs, openNeeds: openNeeds.length, measures, overdue: overdue.length };
      return withKnownUnit(sofar, { id, name, file, date: today, ...counts, isDiscussed, total: costs.total, years });
    },
    withNewNames(plan, proposals),
  );
}

/** The plan that forgets a unit: its figures go, and what was taken from it stays. */
export function withoutUnit(plan: Plan, id: string): Plan {
  const choices = Object.entries(plan.choices).filter(([field]) => field !== `unit.${id}.links`);
  return { ...plan, choices: Object.fromEntries(choices) };
}
