import { fc } from "../../seeded";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { groupBy } from "../../../src/plan/merge/FieldSet";
import { addMeasure, changeMeasure, deleteMeasure } from "../../../src/plan/measures/editMeasures";
import type { Measure } from "../../../src/plan/measures/Measure";
import type { Plan } from "../../../src/plan/Plan";
import { setNeeds } from "../../../src/plan/thread/links";
import { addRow } from "../../../src/plan/table/tableEditing";
import { originOf } from "../../../src/plan/units/origin";
import { knownUnits } from "../../../src/plan/units/knownUnits";
import { answerKey } from "../../../src/plan/units/UnitProposal";
import { NEEDS, linksIn } from "../thread/threadPlan";
import { proposed, statesOf, takeFrom, unit } from "./takePlans";

const NAMES = ["Solvang", "Bakken", "Elvebyen"];
const FIELDS = ["need", "action", "responsible"] as const;

type Texts = Readonly<Record<(typeof FIELDS)[number], string>>;

/** The overall plan, the units' plans, and what was taken of each measure of theirs, in plain texts. */
interface World {
  readonly plan: Plan;
  readonly units: readonly Plan[];
  readonly taken: ReadonlyMap<string, Texts>;
  /** What measures were called when they were taken, by unit, number and words. */
  readonly called: ReadonlySet<string>;
  readonly made: number;
}

type Step = (world: World) => World;

const START: World = {
  plan: addMeasure(emptyPlan("nb"), { action: "Eget tiltak" }),
  units: NAMES.map(() => emptyPlan("nb")),
  ...{ taken: new Map(), called: new Set() },
  made: 0,
};

// Words of which a measure keeps most, whatever is added to them: else it would be another measure.
const action = (made: number, word: string): string => `Tiltak nummer${made} fagbrev opplæring ${word}`.trim();
const word = fc.constantFrom("", "vår", "høst", "sommer");
const at = fc.nat(5);
const who = fc.nat(NAMES.length - 1);
const textsOf = ({ need, action: said, responsible }: Texts): Texts => ({ need, action: said, responsible });

function edited(plan: Plan, index: number, change: (measure: Measure) => Partial<Measure>): Plan {
  const measure = plan.measures[index % Math.max(1, plan.measures.length)];
  return measure === undefined ? plan : changeMeasure(plan, measure.nr, change(measure));
}

const changed = (field: (typeof FIELDS)[number], said: string) => (measure: Measure) => ({
  [field]: field === "action" ? `${measure.action.split(" ").slice(0, 4).join(" ")} ${said}`.trim() : said,
});

const there =
  (index: number, change: (plan: Plan) => Plan): Step =>
  (world) => ({
    ...world,
    units: world.units.with(index, change(world.units[index]!)),
  });

const anyEdit: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(who, word).map(([index, need]): Step => (world) => ({
    ...there(index, (plan) => addMeasure(plan, { action: action(world.made, ""), need }))(world),
    made: world.made + 1,
  })),
  fc
    .tuple(who, at, fc.constantFrom(...FIELDS), word)
    .map(([index, row, field, said]) => there(index, (plan) => edited(plan, row, changed(field, said)))),
  fc
    .tuple(who, at)
    .map(([index, row]) => there(index, (plan) => deleteMeasure(plan, plan.measures[row]?.nr ?? "").plan)),
  fc.tuple(who, at).map(([index, row]): Step => (world) => ({
    ...there(index, (plan) => {
      const needed = addRow(plan, NEEDS, { needs: `Behov nummer${world.made} kompetanse` });
      const measure = needed.measures[row];
      const nr = needed.tables[NEEDS]!.rows.at(-1)!.nr;
      return measure === undefined ? needed : setNeeds(needed, measure.nr, { nrs: [nr], words: measure.need });
    })(world),
    made: world.made + 1,
  })),
  fc.tuple(at, fc.constantFrom(...FIELDS), word).map(([row, field, said]): Step => (world) => ({
    ...world,
    plan: edited(world.plan, row, changed(field, said)),
  })),
  at.map((row): Step => (world) => ({
    ...world,
    plan: deleteMeasure(world.plan, world.plan.measures[row + 1]?.nr ?? "").plan,
  })),
);

/** The rows of the plan that come from a unit's, by unit and number there. */
function rowsByOrigin(plan: Plan): ReadonlyMap<string, readonly Measure[]> {
  const names = new Map(knownUnits(plan).map(({ id, name }) => [id, name]));
  return groupBy(plan.measures, ({ more }) => {
    const origin = originOf(more);
    return origin === null ? "" : `${names.get(origin.unit)} ${origin.nr}`;
  });
}

/** What a row is to say after a reading, by the texts themselves. */
function expected(world: World, key: string, said: Texts, answer: "here" | "there" | null): Texts | null {
  const [before, [here]] = [world.taken.get(key), rowsByOrigin(world.plan).get(key) ?? []];
  if (before === undefined) return textsOf(said);
  // It was deleted here: the unit has made another one of it only where it is called something else.
  if (here === undefined) return world.called.has(`${key} ${said.action}`) ? null : textsOf(said);
  const texts = FIELDS.map((field) => {
    const [was, theirs, ours] = [before[field], said[field], here[field]];
    if (theirs === was) return [field, ours];
    return [field, ours === was || answer === "there" ? theirs : ours];
  });
  return Object.fromEntries(texts) as Texts;
}

/** What counts as taken then: what the unit says, but for what both have changed and nobody has answered. */
function takenNow(world: World, key: string, said: Texts, answer: "here" | "there" | null): Texts {
  const [before, [here]] = [world.taken.get(key), rowsByOrigin(world.plan).get(key) ?? []];
  if (before === undefined || here === undefined) return textsOf(said);
  const isOpen = (field: (typeof FIELDS)[number]): boolean =>
    answer === null && ![before[field], here[field]].includes(said[field]) && here[field] !== before[field];
  return Object.fromEntries(FIELDS.map((field) => [field, isOpen(field) ? before[field] : said[field]])) as Texts;
}

function reading(answer: "here" | "there" | null, order: readonly number[]): Step {
  return (world) => {
    const units = order.map((index) => unit(NAMES[index]!, world.units[index]!));
    const rows = proposed(world.plan, units).flatMap((proposal) => proposal.rows);
    const answers = new Map(answer === null ? [] : rows.map((row) => [answerKey(row), answer] as const));
    const plan = takeFrom(world.plan, units, undefined, answers);
    const offered = new Set(
      proposed(world.plan, units).flatMap(({ unit: { name }, rows: own }) =>
        own
          .filter(({ state }) => /^(?:new|changed(?:There|InBoth))$/u.test(state))
          .map(({ there: nr }) => `${name} ${nr}`),
      ),
    );
    const found = rowsByOrigin(plan);
    const [taken, called] = [new Map(world.taken), new Set(world.called)];
    for (const index of order) {
      for (const measure of world.units[index]!.measures) {
        const key = `${NAMES[index]} ${measure.nr}`;
        const texts = expected(world, key, measure, answer);
        expect([key, (found.get(key) ?? []).map(textsOf)]).toEqual([key, texts === null ? [] : [texts]]);
        if (!offered.has(key)) continue;
        taken.set(key, takenNow(world, key, measure, answer));
        called.add(`${key} ${measure.action}`);
      }
    }
    // What is ours alone, and what has gone there, is as it was.
    for (const [key, measures] of rowsByOrigin(world.plan)) {
      const [name, nr] = key.split(" ");
      const index = NAMES.indexOf(name ?? "");
      const isThere = world.units[index]?.measures.some((measure) => measure.nr === nr) === true;
      if (!isThere) expect(found.get(key)).toEqual(measures);
    }
    return { ...world, plan, taken, called };
  };
}

const anyReading = fc
  .tuple(fc.constantFrom("here" as const, "there" as const, null), fc.shuffledSubarray([0, 1, 2], { minLength: 1 }))
  .map(([answer, order]) => reading(answer, order));

const anySteps = fc.array(fc.oneof({ weight: 3, arbitrary: anyEdit }, { weight: 1, arbitrary: anyReading }), {
  minLength: 5,
  maxLength: 40,
});

const after = (steps: readonly Step[]): World => steps.reduce((world, step) => step(world), START);

test("over many readings with changes there and here nothing is doubled, nothing lost, and each field is as one would merge it", () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      after(steps);
    }),
    { numRuns: 150 },
  );
});

test("a second reading of the same files changes nothing", () => {
  fc.assert(
    fc.property(anySteps, fc.constantFrom("here" as const, "there" as const), (steps, answer) => {
      const world = reading(answer, [0, 1, 2])(after(steps));
      const units = world.units.map((plan, index) => unit(NAMES[index]!, plan));
      expect(statesOf(world.plan, units).filter((state) => / (?:new|changedThere|changedInBoth)/u.test(state))).toEqual(
        [],
      );
      expect(takeFrom(world.plan, units)).toEqual(world.plan);
    }),
    { numRuns: 60 },
  );
});

test("the order of the files does not matter for what is taken", () => {
  const said = (plan: Plan) => ({
    measures: plan.measures
      .map(({ more, ...texts }) => JSON.stringify([{ ...texts, nr: "" }, Object.entries(more).sort()]))
      .sort(),
    links: linksIn(plan).length,
    units: knownUnits(plan),
  });
  fc.assert(
    fc.property(anySteps, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (steps, order) => {
      const world = after(steps);
      expect(said(reading(null, order)(world).plan)).toEqual(said(reading(null, [0, 1, 2])(world).plan));
    }),
    { numRuns: 60 },
  );
});
