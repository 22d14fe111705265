import { fc } from "../../seeded";
import { emptyMeasure, MEASURE_STATUSES, type Measure } from "../../../src/plan/measures/Measure";
import { sumCosts } from "../../../src/plan/measures/sumCosts";
import { joinedCosts } from "../../../src/plan/decision/joinedCosts";

const amount = fc.constantFrom("", "1 200", "99,95", "0,1", "etter avtale");

const anyMeasure: fc.Arbitrary<Measure> = fc
  .record({
    status: fc.constantFrom(...MEASURE_STATUSES),
    cost: amount,
    year1: amount,
    year3: amount,
    grant: amount,
    financing: fc.constantFrom("", "Budsjett", "budsjett", "Tilskudd"),
  })
  .map(({ status, cost, ...more }) => ({ ...emptyMeasure("T1"), status, cost, more }));

test("what several plans cost together is what all their measures cost", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyMeasure, { maxLength: 6 }), { maxLength: 4 }), (plans) => {
      expect(joinedCosts(plans.map(sumCosts))).toEqual(sumCosts(plans.flat()));
    }),
  );
});
