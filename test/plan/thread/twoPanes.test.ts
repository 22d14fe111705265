import { fc } from "../../seeded";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { addMeasure, deleteMeasure } from "../../../src/plan/measures/editMeasures";
import { mergePart } from "../../../src/plan/merge/mergePart";
import type { Plan } from "../../../src/plan/Plan";
import { addRow, deleteRow } from "../../../src/plan/table/tableEditing";
import { needsOf, setGoals, setNeeds } from "../../../src/plan/thread/links";
import { numberThread, THREAD_PARTS } from "../../../src/plan/thread/migrateThread";
import type { Target } from "../../../src/plan/thread/targets";
import { targetsIn } from "../../../src/plan/thread/targets";
import { GOALS, linksIn, NEEDS, STAFFING } from "./threadPlan";

type Edit = (plan: Plan) => Plan;

let count = 0;
/** Words that nobody else writes. */
const newWords = () => `Ord ${(count += 1)}`;

const place = fc.nat(20);
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

const addGoal: fc.Arbitrary<Edit> = fc.constant((plan) => addRow(plan, GOALS, { goals: newWords() }));
const addNeed: fc.Arbitrary<Edit> = fc
  .boolean()
  .map(
    (isStaffing) => (plan) =>
      isStaffing ? addRow(plan, STAFFING, { positionGroup: newWords() }) : addRow(plan, NEEDS, { needs: newWords() }),
  );
const addAction: fc.Arbitrary<Edit> = fc.constant((plan) => addMeasure(plan, { action: newWords() }));

const linkMeasure: fc.Arbitrary<Edit> = fc.tuple(place, place).map(([m, n]) => (plan) => {
  const [measure, need] = [pick(plan.measures, m), pick(targetsIn(plan, "needs").all, n)];
  if (!measure || !need) return plan;
  const linked = needsOf(plan, measure).map(({ nr }) => nr);
  return setNeeds(plan, measure.nr, { nrs: [...linked, need.nr], words: measure.need });
});
const linkNeed: fc.Arbitrary<Edit> = fc.tuple(place, place).map(([n, g]) => (plan) => {
  const [need, goal] = [pick(targetsIn(plan, "needs").all, n), pick(targetsIn(plan, "goals").all, g)];
  return need && goal ? setGoals(plan, need.table, need.nr, { nrs: [goal.nr], words: "" }) : plan;
});
const deleteOne: fc.Arbitrary<Edit> = fc
  .tuple(place, fc.constantFrom("goals" as const, "needs" as const))
  .map(([n, kind]) => (plan) => {
    const target = pick(targetsIn(plan, kind).all, n);
    return target ? deleteRow(plan, target.table, target.nr) : plan;
  });
const deleteAction: fc.Arbitrary<Edit> = place.map(
  (m) => (plan) => deleteMeasure(plan, pick(plan.measures, m)?.nr ?? "").plan,
);

const edits = (most: number) =>
  fc.array(
    fc.oneof(addGoal, addNeed, addAction, linkMeasure, linkMeasure, linkNeed, linkNeed, deleteOne, deleteAction),
    {
      maxLength: most,
    },
  );
const after = (plan: Plan, list: readonly Edit[]) => list.reduce((sofar, edit) => edit(sofar), plan);

/** A colleague's parts, taken in one by one in an order. */
const merge = (base: Plan, theirs: Plan, ours: Plan, order: readonly (typeof THREAD_PARTS)[number][]) =>
  order.reduce((sofar, part) => numberThread(mergePart(part, { base, theirs, ours: sofar })), ours);

const anyOrder = fc.shuffledSubarray([...THREAD_PARTS], { minLength: THREAD_PARTS.length });

/** The links of a plan by what stands at their ends: numbers can change. */
function linksByWords(plan: Plan): ReadonlySet<string> {
  const text = new Map<string, string>(
    [...targetsIn(plan, "needs").all, ...targetsIn(plan, "goals").all].map(({ nr, text: said }: Target) => [nr, said]),
  );
  for (const { nr, action } of plan.measures) text.set(nr, action);
  return new Set(
    linksIn(plan).map((link) =>
      link
        .split(" ")
        .map((nr) => text.get(nr) ?? nr)
        .join(" → "),
    ),
  );
}

const wordsIn = (plan: Plan) =>
  new Set([
    ...targetsIn(plan, "needs").all.map(({ text }) => text),
    ...targetsIn(plan, "goals").all.map(({ text }) => text),
    ...plan.measures.map(({ action }) => action),
  ]);

test("two panes that link and delete at once lose no row that either has made or linked, and no link between rows that stand", () => {
  fc.assert(
    fc.property(edits(14), edits(8), edits(8), anyOrder, (first, one, two, order) => {
      const base = after(emptyPlan("nb"), first);
      const [theirs, ours] = [after(base, one), after(base, two)];
      const merged = merge(base, theirs, ours, order);
      const [had, has, made] = [wordsIn(base), wordsIn(merged), [...wordsIn(theirs), ...wordsIn(ours)]];
      expect(made.filter((said) => !had.has(said) && !has.has(said))).toEqual([]);
      const before = linksByWords(base);
      const added = [...linksByWords(theirs), ...linksByWords(ours)].filter((link) => !before.has(link));
      const stands = linksByWords(merged);
      expect(added.filter((link) => !stands.has(link))).toEqual([]);
      const numbers = targetsIn(merged, "needs").all.map(({ nr }) => nr);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect([...stands].filter((link) => !before.has(link) && !added.includes(link))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("both panes come to the same links", () => {
  fc.assert(
    fc.property(edits(14), edits(6), edits(6), anyOrder, anyOrder, (first, one, two, order, other) => {
      const base = after(emptyPlan("nb"), first);
      const [theirs, ours] = [after(base, one), after(base, two)];
      const [here, there] = [merge(base, theirs, ours, order), merge(base, ours, theirs, other)];
      expect(linksByWords(here)).toEqual(linksByWords(there));
    }),
    { numRuns: 200 },
  );
});
