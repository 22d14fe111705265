import { fc } from "../seeded";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { importPlan } from "../../src/plan/fill/importPlan";
import { takePart } from "../../src/plan/stored/partContent";
import type { Plan } from "../../src/plan/Plan";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { restorePlan } from "../../src/plan/restorePlan";
import { samePlan } from "../../src/plan/samePlan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { addRow } from "../../src/plan/table/tableEditing";
import { anyPlan } from "./arbitraries";

const text = (said: string) => ({ kind: "text", text: said }) as const;
const conflicts = [
  { part: "meta", field: "municipality", other: text("Solvik") },
  { part: "s2", field: "why", other: text("Fordi") },
] as const;
const inConflict: Plan = { ...setAnswer(emptyPlan("nb"), "s2", "why", text("Vi må")), conflicts };

test("whatever was imported, the plan is as it was before when that is taken back", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (before, incoming) => {
      const after = importPlan(before, incoming, "replace");
      const restored = restorePlan(setMeta(after, { place: "s3" }), { before, after });
      expect(restored && samePlan({ ...restored, lastMeasure: before.lastMeasure }, before)).toBe(true);
      expect(restored?.lastMeasure).toBe(Math.max(before.lastMeasure, after.lastMeasure));
    }),
  );
});

test("what was written into the document meanwhile is remembered", () => {
  const after = setAnswer(inConflict, "s2", "why", text("Nå"));
  const written = recordWritten(after, { "kplan:s2:text": "12ab" });
  expect(restorePlan(written, { before: inConflict, after })?.written).toEqual({ "kplan:s2:text": "12ab" });
});

test("nothing is taken back once something else has been changed", () => {
  const after = setAnswer(inConflict, "s2", "why", text("Nå"));
  expect(restorePlan(setAnswer(after, "s3", "goals", text("Mer")), { before: inConflict, after })).toBeNull();
  expect(restorePlan({ ...after, conflicts: [conflicts[0]] }, { before: inConflict, after })).toBeNull();
});

test("a plan whose parts come back from saving with their conflicts in another order is the same", () => {
  const saved = takePart(inConflict, inConflict, "meta");
  expect(saved.conflicts).not.toEqual(inConflict.conflicts);
  expect(samePlan(saved, inConflict)).toBe(true);
});

test("a table that there was not before is not there again, so that all tables have rows", () => {
  const before = emptyPlan("nb");
  const after = addRow(before, "nitt.tab.maal", { goals: "Flere skal bli" });
  const restored = restorePlan(after, { before, after });
  expect(Object.keys(restored?.tables ?? { none: 1 })).toEqual([]);
});
