import { emptyPlan } from "../../../src/plan/emptyPlan";
import { contentCounts } from "../../../src/plan/contentCounts";
import {
  populationOf,
  projectionOf,
  sameFigures,
  setPopulation,
  setProjection,
} from "../../../src/plan/figures/storedFigures";
import { setNote } from "../../../src/plan/notes";
import type { Plan } from "../../../src/plan/Plan";
import { rollOver } from "../../../src/plan/rollOver";
import { withoutNotes } from "../../../src/plan/withoutNotes";
import { encodePlanFile } from "../../../src/plan/file/encodePlanFile";
import { readPlanXml } from "../../../src/plan/file/readPlanFile";
import { shipped } from "./snapshot";

function filled(nr: string): Plan {
  const { population, projection } = shipped(nr);
  return setProjection(setPopulation(emptyPlan("nb"), population), projection);
}

test("figures are read from the plan as they were put into it", () => {
  for (const nr of ["4012", "0301", "1580", "5540"]) {
    const { population, projection } = shipped(nr);
    expect(populationOf(filled(nr))).toEqual(population);
    expect(projectionOf(filled(nr))).toEqual(projection);
  }
});

test("notes that Statistics Norway demands are kept with the figures", () => {
  const { population } = shipped("4012");
  const plan = setPopulation(emptyPlan("nb"), { ...population, notes: ["Brudd i 2020:\nse listen.", "Foreløpig."] });
  expect(populationOf(plan)?.notes).toEqual(["Brudd i 2020: se listen.", "Foreløpig."]);
});

test("figures go out of the plan again", () => {
  const plan = setProjection(setPopulation(filled("4012"), null), null);
  expect([populationOf(plan), projectionOf(plan)]).toEqual([null, null]);
  expect(plan.reflections).toEqual({});
});

test("figures are no notes of the user's: they are not counted, and stay when those go", () => {
  const plan = setNote(filled("4012"), "s3.tema.x", "Et notat");
  expect(contentCounts(plan).notes).toBe(1);
  expect(populationOf(withoutNotes(plan))).toEqual(populationOf(plan));
});

test("figures come along into the next period, and notes do not", () => {
  const next = rollOver(setNote(filled("4012"), "s3.tema.x", "Et notat"), emptyPlan("nb"));
  expect(projectionOf(next)).toEqual(projectionOf(filled("4012")));
  expect(next.reflections["s3.tema.x"]).toBeUndefined();
});

test("figures go with the plan's file", () => {
  const plan = filled("4012");
  const read = readPlanXml(encodePlanFile(plan, new Date("2026-11-30T12:00:00Z")));
  if (read.kind === "problem") throw new Error(read.code);
  expect(populationOf(read.plan)).toEqual(populationOf(plan));
  expect(projectionOf(read.plan)).toEqual(projectionOf(plan));
});

test.each([
  ["no figures", "Et notat"],
  ["another table's name", "table: 7459x\nregion: 4012\nway: snapshot\n2026: 1 2 3 4 5 6 7 8 9 10"],
  ["a group too few", "table: 07459\nregion: 4012\nway: snapshot\n2026: 1 2 3 4 5 6 7 8 9"],
  ["less than nobody", "table: 07459\nregion: 4012\nway: snapshot\n2026: -1 2 3 4 5 6 7 8 9 10"],
  ["an unknown way", "table: 07459\nregion: 4012\nway: guess\n2026: 1 2 3 4 5 6 7 8 9 10"],
])("what somebody else has written there is not taken for figures: %s", (_, text) => {
  expect(populationOf({ reflections: { "figures.population": text } })).toBeNull();
});

test("the same figures are known as such, whenever they were fetched", () => {
  const { population, projection } = shipped("4012");
  const again = { ...population, way: "fetched" as const, fetched: "2026-11-30" };
  expect(sameFigures(filled("4012"), again, projection)).toBe(true);
  expect(sameFigures(filled("4012"), { ...again, updated: "2027-02-24" }, null)).toBe(false);
  expect(sameFigures(filled("4012"), null, { ...projection!, updated: "2028-06-12" })).toBe(false);
  expect(sameFigures(filled("4030"), again, null)).toBe(false);
});
