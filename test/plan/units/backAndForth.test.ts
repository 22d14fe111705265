import { fc } from "../../seeded";
import { HANDLINGSPLAN } from "../../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { encodePlanFile } from "../../../src/plan/file/encodePlanFile";
import { readPlanXml } from "../../../src/plan/file/readPlanFile";
import { addMeasure, changeMeasure } from "../../../src/plan/measures/editMeasures";
import type { Plan } from "../../../src/plan/Plan";
import { withUnitColumn } from "../../../src/plan/sheet/take/unitColumn";
import { addRow } from "../../../src/plan/table/tableEditing";
import { needsOf, setNeeds } from "../../../src/plan/thread/links";
import { decidedRows } from "../../../src/plan/units/back/decidedRows";
import { sentFile } from "../../../src/plan/units/back/sentFile";
import { takeDecided } from "../../../src/plan/units/back/takeDecided";
import { measuresFor } from "../../../src/plan/units/back/unitFile";
import { unitProposals } from "../../../src/plan/units/proposeUnits";
import { recognisedUnits, rememberUnits } from "../../../src/plan/units/recogniseUnits";
import { takeUnitRows } from "../../../src/plan/units/takeUnitRows";
import { unitOf } from "../../../src/plan/units/unitOf";
import { unitOverview } from "../../../src/plan/units/unitOverview";
import type { ProposedUnitRow } from "../../../src/plan/units/UnitProposal";

const NEEDS = "deck.tab.analyse";
const UNITS = ["Solbakken", "Fjellvik"] as const;
type UnitName = (typeof UNITS)[number];

/** The overall plan and the units' own. */
interface World {
  readonly overall: Plan;
  readonly units: Readonly<Record<UnitName, Plan>>;
}

/** Measures, each with a need of its own. */
function withMeasures(plan: Plan, name: string, count: number, unit = ""): Plan {
  const { plan: headed, column } = withUnitColumn(plan, HANDLINGSPLAN);
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`).reduce((sofar, action) => {
    const more = unit === "" ? {} : { [column]: unit };
    const added = addMeasure(addRow(sofar, NEEDS, { needs: `Behov for ${action}` }), {
      action,
      deadline: "2028",
      more,
    });
    return setNeeds(added, `T${added.lastMeasure}`, { nrs: [added.tables[NEEDS]!.rows.at(-1)!.nr], words: "" });
  }, headed);
}

function worldOf(counts: readonly number[]): World {
  const [own = 0, common = 0, ...ofUnits] = counts;
  const overall = UNITS.reduce((sofar, unit) => withMeasures(sofar, `Vedtatt ${unit}`, own, unit), emptyPlan("nb"));
  const units = UNITS.map((unit, index) => [unit, withMeasures(emptyPlan("nb"), unit, ofUnits[index] ?? 0)]);
  return { overall: withMeasures(overall, "Felles", common), units: Object.fromEntries(units) as World["units"] };
}

/** The units' plans are read, and all that is new or changed there is taken. */
function readUnits({ overall, units }: World): { readonly world: World; readonly taken: readonly ProposedUnitRow[] } {
  const read = UNITS.map((name) => {
    const file = { name: `${name}.xml`, path: `${name}.xml` };
    return unitOf(file, units[name], { key: name, warnings: [] });
  });
  const named = recognisedUnits(read, overall);
  const proposals = unitProposals(named, overall);
  const taken = proposals.flatMap(({ rows }) => rows.filter(({ state }) => ["new", "changedThere"].includes(state)));
  const next = takeUnitRows(overall, proposals, new Set(taken.map(({ key }) => key)), new Map());
  const known = rememberUnits(next, proposals, unitOverview(named, "2027-01-01"), "2027-01-01");
  return { world: { overall: known, units }, taken };
}

/** Each unit gets its file, and takes all that its own words are not in the way of. */
function sendBack(world: World): World {
  return UNITS.reduce(({ overall, units }, name) => {
    const { own, shared } = measuresFor(overall, name);
    const { plan, file } = sentFile(overall, name, new Set([...own, ...shared].map(({ nr }) => nr)));
    const read = readPlanXml(encodePlanFile(file, new Date(0)));
    const small = read.kind === "plan" ? read.plan : emptyPlan("nb");
    const rows = new Set(decidedRows(units[name], small).rows.map(({ theirs }) => theirs.nr));
    return { overall: plan, units: { ...units, [name]: takeDecided(units[name], small, { rows, theirs: new Set() }) } };
  }, world);
}

const edited = (plan: Plan, at: number, deadline: string): Plan =>
  plan.measures.length === 0 ? plan : changeMeasure(plan, plan.measures[at % plan.measures.length]!.nr, { deadline });
const actionsOf = ({ measures }: Plan) => measures.map(({ action }) => action);
const needTexts = (plan: Plan) => (plan.tables[NEEDS]?.rows ?? []).map(({ cells }) => cells.needs);
const sorted = (texts: readonly unknown[]) => texts.toSorted();

const anyWorld = fc.tuple(...[2, 2, 3, 3].map((most) => fc.integer({ min: 0, max: most }))).map(worldOf);

describe("from the overall plan to the units and back", () => {
  test("nothing is doubled, nothing lost, and the second round changes nothing", () => {
    fc.assert(
      fc.property(anyWorld, fc.boolean(), (start, unitsFirst) => {
        const first = unitsFirst ? sendBack(readUnits(start).world) : readUnits(sendBack(start)).world;
        const world = sendBack(readUnits(first).world);
        const all = [start.overall, ...Object.values(start.units)].flatMap(actionsOf);
        expect(sorted(actionsOf(world.overall))).toEqual(sorted(all));
        expect(sorted(needTexts(world.overall))).toEqual(sorted(all.map((action) => `Behov for ${action}`)));
        for (const name of UNITS) {
          const own = all.filter((action) => action.includes(name) || action.startsWith("Felles"));
          expect(sorted(actionsOf(world.units[name]))).toEqual(sorted(own));
        }
        for (const plan of [world.overall, ...Object.values(world.units)]) {
          for (const measure of plan.measures) {
            expect(needsOf(plan, measure).map(({ text }) => text)).toEqual([`Behov for ${measure.action}`]);
          }
        }
        const again = readUnits(world);
        expect(again.taken).toEqual([]);
        expect(again.world.overall).toEqual(world.overall);
        expect(sendBack(again.world)).toEqual(sendBack(sendBack(again.world)));
      }),
      { numRuns: 30 },
    );
  });

  test("what either has changed since stays until it is asked about", () => {
    fc.assert(
      fc.property(anyWorld, fc.nat(), fc.nat(), (start, here, there) => {
        const settled = sendBack(readUnits(sendBack(start)).world);
        const world: World = {
          overall: edited(settled.overall, here, "2030"),
          units: { ...settled.units, Solbakken: edited(settled.units.Solbakken, there, "2031") },
        };
        const { world: after } = readUnits(world);
        const deadlines = (plan: Plan) => new Map(plan.measures.map(({ action, deadline }) => [action, deadline]));
        const [ours, theirs] = [deadlines(world.overall), deadlines(world.units.Solbakken)];
        for (const [action, deadline] of deadlines(after.overall)) {
          const own = ours.get(action);
          expect(deadline).toBe(own === "2030" ? own : (theirs.get(action) ?? own));
        }
        expect(deadlines(sendBack(after).units.Solbakken)).toEqual(theirs);
      }),
      { numRuns: 30 },
    );
  });
});
