import { fc } from "../seeded";
import { actionPlanTable } from "../../src/plan/measures/actionPlanTable";
import {
  addMeasure,
  changeMeasure,
  deleteMeasure,
  moveMeasure,
  restoreMeasure,
} from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { MEASURE_STATUSES } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";

function planOf(...needs: readonly string[]): Plan {
  return needs.reduce((plan, need) => addMeasure(plan, { need }), emptyPlan("nb"));
}

const numbersOf = (plan: Plan) => plan.measures.map(({ nr }) => nr);

test("measures are numbered in the order they are made", () => {
  expect(numbersOf(planOf("a", "b", "c"))).toEqual(["T1", "T2", "T3"]);
});

test("a deleted measure's number is never used again", () => {
  const { plan } = deleteMeasure(planOf("a", "b"), "T2");
  expect(numbersOf(addMeasure(plan))).toEqual(["T1", "T3"]);
});

test("a deleted measure comes back at its place with its number", () => {
  const before = planOf("a", "b", "c");
  const { plan, deleted } = deleteMeasure(before, "T2");
  expect(numbersOf(plan)).toEqual(["T1", "T3"]);
  expect(deleted && restoreMeasure(plan, deleted)).toEqual(before);
});

test("restoring twice restores once", () => {
  const { plan, deleted } = deleteMeasure(planOf("a", "b"), "T1");
  const once = deleted ? restoreMeasure(plan, deleted) : plan;
  expect(deleted && restoreMeasure(once, deleted)).toBe(once);
});

test("a measure that is not there cannot be deleted, moved or changed", () => {
  const plan = planOf("a");
  expect(deleteMeasure(plan, "T9")).toEqual({ plan, deleted: null });
  expect(moveMeasure(plan, "T9", 0)).toBe(plan);
  expect(changeMeasure(plan, "T9", { need: "b" })).toEqual(plan);
});

test("a change reaches one measure, and its text is cleaned", () => {
  const plan = changeMeasure(planOf("a", "b"), "T2", { need: "x\r\ny\u0000", status: "ongoing" });
  expect(plan.measures.map(({ need, status }) => [need, status])).toEqual([
    ["a", ""],
    ["x\ny", "ongoing"],
  ]);
});

test("a moved measure lands where it was sent, the ends included", () => {
  const plan = planOf("a", "b", "c");
  expect(numbersOf(moveMeasure(plan, "T1", 1))).toEqual(["T2", "T1", "T3"]);
  expect(numbersOf(moveMeasure(plan, "T3", -1))).toEqual(["T3", "T1", "T2"]);
  expect(numbersOf(moveMeasure(plan, "T1", 99))).toEqual(["T2", "T3", "T1"]);
});

test("no number stands twice, whatever is added, moved, deleted and restored", () => {
  const step = fc.tuple(fc.constantFrom("add", "delete", "undo", "move"), fc.nat(5), fc.nat(5));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const seen = new Set<string>();
      let plan = emptyPlan("nb");
      let last: ReturnType<typeof deleteMeasure>["deleted"] = null;
      for (const [kind, which, to] of steps) {
        const nr = plan.measures[which]?.nr ?? "T0";
        if (kind === "add") {
          plan = addMeasure(plan);
          const made = plan.measures.at(-1)?.nr ?? "";
          expect(seen).not.toContain(made);
          seen.add(made);
        } else if (kind === "move") plan = moveMeasure(plan, nr, to);
        else if (kind === "undo") plan = last ? restoreMeasure(plan, last) : plan;
        else ({ plan, deleted: last } = deleteMeasure(plan, nr));
        expect(new Set(numbersOf(plan)).size).toBe(plan.measures.length);
      }
    }),
  );
});

describe("the action plan's table", () => {
  const plan = addMeasure(emptyPlan("nb"), {
    need: "Flere fagarbeidere",
    action: "Fagbrev på jobb for assistenter",
    responsible: "Enhetsleder",
    deadline: "høsten 2027",
    cost: "200 000 kr",
    status: "ongoing",
    evaluation: "Halvveis",
  });

  test("has the number and the seven columns, and one row per measure", () => {
    expect(actionPlanTable(plan.measures, "nb")).toEqual([
      [
        ...["Nr", "Behov for kompetanse", "Tiltak og målgruppe", "Ansvarlig", "Frist for gjennomføring"],
        ...["Kostnad/finansiering", "Status", "Evaluering"],
      ],
      [
        ...["T1", "Flere fagarbeidere", "Fagbrev på jobb for assistenter", "Enhetsleder", "høsten 2027"],
        ...["200 000 kr", "Pågår", "Halvveis"],
      ],
    ]);
  });

  test("is a header alone where there are no measures", () => {
    expect(actionPlanTable([], "nn")).toEqual([
      [
        ...["Nr", "Behov for kompetanse", "Tiltak og målgruppe", "Ansvarleg", "Frist for gjennomføring"],
        ...["Kostnad/finansiering", "Status", "Evaluering"],
      ],
    ]);
  });

  test("says every status in words, in both languages", () => {
    const rows = MEASURE_STATUSES.map((status) => changeMeasure(plan, "T1", { status }).measures[0]);
    const words = (language: "nb" | "nn") =>
      rows.map((measure) => (measure ? actionPlanTable([measure], language)[1]?.[6] : undefined));
    expect(words("nb")).toEqual(["", "Ikke startet", "Pågår", "Gjennomført", "Utsatt", "Avlyst"]);
    expect(words("nn")).toEqual(["", "Ikkje starta", "Pågår", "Gjennomført", "Utsett", "Avlyst"]);
  });
});
