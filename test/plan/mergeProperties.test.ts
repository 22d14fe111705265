import { fc } from "../seeded";
import { mergePart } from "../../src/plan/merge/mergePart";
import { partFields } from "../../src/plan/merge/partFields";
import { changedParts } from "../../src/plan/stored/partContent";
import type { Plan } from "../../src/plan/Plan";
import { anyEdit, EDITED_PARTS, edited, empty, textsIn } from "./planEdits";

const merge = (base: Plan, theirs: Plan, ours: Plan) =>
  EDITED_PARTS.reduce((sofar, part) => mergePart(part, { base, theirs, ours: sofar }), ours);

const edits = fc.array(anyEdit, { maxLength: 12 });

/** What two people have made of a plan that they have merged before, so that it can have conflicts. */
const anyStates = fc.tuple(edits, edits, edits, edits, edits).map(([first, one, two, theirs, ours]) => {
  const start = edited(empty, first);
  const base = merge(start, edited(start, one), edited(start, two));
  return { base, theirs: edited(base, theirs), ours: edited(base, ours) };
});

/** What a plan says, whichever version of a field is the plan's. */
const said = (plan: Plan) => EDITED_PARTS.map((part) => [...textsIn(plan, part)].sort());

const copyOf = (plan: Plan) => JSON.parse(JSON.stringify(plan)) as Plan;

const rowCounts = (plan: Plan) => EDITED_PARTS.map((part) => partFields(plan, part).rows?.length);

test("nothing that anyone wrote is lost", () => {
  fc.assert(
    fc.property(anyStates, ({ base, theirs, ours }) => {
      const merged = merge(base, theirs, ours);
      for (const part of EDITED_PARTS) {
        const [before, after] = [textsIn(base, part), textsIn(merged, part)];
        const written = [...textsIn(theirs, part), ...textsIn(ours, part)].filter((text) => !before.has(text));
        expect(written.filter((text) => !after.has(text))).toEqual([]);
      }
    }),
  );
});

test("what has been merged stays as it is when it is merged again", () => {
  fc.assert(
    fc.property(anyStates, ({ base, theirs, ours }) => {
      const merged = merge(base, theirs, ours);
      expect(merge(theirs, theirs, merged)).toBe(merged);
      const again = changedParts(merged, merge(base, theirs, merged));
      expect(again.filter((part) => partFields(base, part).rows === null)).toEqual([]);
    }),
  );
});

test("what nobody else has changed stays as we have it, and what we have not changed is theirs", () => {
  fc.assert(
    fc.property(anyStates, ({ base, theirs, ours }) => {
      expect(merge(base, base, ours)).toBe(ours);
      expect(said(merge(base, theirs, base))).toEqual(said(theirs));
      expect(changedParts(ours, merge(base, copyOf(ours), ours))).toEqual([]);
    }),
  );
});

test("both get the same texts and as many rows, whoever merges", () => {
  fc.assert(
    fc.property(anyStates, ({ base, theirs, ours }) => {
      const [one, other] = [merge(base, theirs, ours), merge(base, ours, theirs)];
      expect(said(one)).toEqual(said(other));
      expect(rowCounts(one)).toEqual(rowCounts(other));
    }),
  );
});

test("two panes that merge each other at the same time agree when they have done so again", () => {
  fc.assert(
    fc.property(anyStates, ({ base, theirs, ours }) => {
      const [one, other] = [merge(base, theirs, ours), merge(base, ours, theirs)];
      const [oneAgain, otherAgain] = [merge(ours, other, one), merge(theirs, one, other)];
      expect(said(oneAgain)).toEqual(said(one));
      expect(said(otherAgain)).toEqual(said(one));
      expect(rowCounts(oneAgain)).toEqual(rowCounts(one));
      const values = [oneAgain, otherAgain].map((plan) => EDITED_PARTS.map((part) => partFields(plan, part).fields));
      expect(values[0]?.slice(0, 4)).toEqual(values[1]?.slice(0, 4));
    }),
  );
});
