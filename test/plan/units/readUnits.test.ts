import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { setMeta } from "../../../src/plan/setMeta";
import type { PlanFileSource } from "../../../src/plan/units/PlanFileSource";
import { localFiles } from "../../../src/plan/units/PlanFileSource";
import { joinedUnits, readUnits } from "../../../src/plan/units/readUnits";
import type { ReadUnits, UnitProgress } from "../../../src/plan/units/Unit";
import { unitOverview } from "../../../src/plan/units/unitOverview";
import { provideTextCoding } from "../provideTextCoding";
import { badFiles, makeUnit, makeUnits, planDocument, planFile, sourceOf, type TestFile, TODAY } from "./unitFiles";

provideTextCoding();

const read = (files: readonly TestFile[]): Promise<ReadUnits> =>
  readUnits(sourceOf(files), { onProgress: jest.fn(), signal: new AbortController().signal });
const troublesOf = ({ troubles }: ReadUnits) => troubles.map(({ file, code }) => `${file}: ${code}`);

test("thirty units' plans are counted and added up as they were made, and each bad file is told by its name", async () => {
  const made = await makeUnits();
  const files = await Promise.all(made.map(({ file, plan }) => planDocument(file, plan)));
  const found = await read([...files, ...(await badFiles(made[0]!.plan))]);
  expect(troublesOf(found)).toEqual([
    "Avbrutt.docx: broken",
    "Ødelagt.docx: broken",
    "Ny versjon.xml: newer",
    "Referat.docx: noPlanInDocument",
    "Bilde.docx: broken",
  ]);
  const { units, totals } = unitOverview(found.units, TODAY);
  expect(
    units.map(({ name, measures, overdue, needs, openNeeds, costs, isDiscussed }) => ({
      ...{ name, measures, overdue: overdue.length, needs, openNeeds: openNeeds.length, isDiscussed },
      ...{ years: costs.byYear.map(({ sum }) => sum), total: costs.total },
    })),
  ).toEqual(made.map(({ name, facts }) => ({ name, ...facts })));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  expect(totals).toMatchObject({
    units: 30,
    measures: sum(made.map(({ facts }) => facts.measures)),
    overdue: sum(made.map(({ facts }) => facts.overdue)),
    undiscussed: 10,
    costs: { total: sum(made.map(({ facts }) => facts.total)) },
  });
});

test("a plan that is chosen twice, as a document and as a file, is taken once and told", async () => {
  const { plan, file } = makeUnit(await examplePlan("nb"), 1);
  const found = await read([
    await planDocument(file, plan),
    planFile("Eksport.xml", plan),
    await planDocument("Kopi.docx", plan),
  ]);
  expect(found.units.map(({ file: name }) => name)).toEqual([file]);
  expect(found.troubles).toEqual([
    { file: "Eksport.xml", path: "Eksport.xml", code: "same", same: file },
    { file: "Kopi.docx", path: "Kopi.docx", code: "same", same: file },
  ]);
});

test("two units that have written nothing yet are two, though their plans say the same", async () => {
  const begun = setMeta(emptyPlan("nb"), { municipality: "Elvesund kommune" });
  const found = await read([
    await planDocument("Solvang.docx", begun),
    planFile("Bakken.xml", begun),
    planFile("Bakken kopi.xml", begun),
  ]);
  expect(found.units.map(({ name }) => name)).toEqual(["Solvang", "Bakken"]);
  expect(troublesOf(found)).toEqual(["Bakken kopi.xml: same"]);
});

test("a plan of an older version is the same as what it becomes in today's", async () => {
  const fixture = (name: string): TestFile => ({
    name,
    bytes: new Uint8Array(readFileSync(join(__dirname, "../../fixtures/plans", name))),
  });
  const found = await read(["v1.xml", "v2.xml", "example-nb.xml", "example-nn.xml"].map(fixture));
  expect(troublesOf(found)).toEqual(["v2.xml: same"]);
  expect(found.units.map(({ plan }) => plan.measures.length > 0)).toEqual([true, true, true]);
});

test("files are told one by one with their place among all, and stopping keeps what was read", async () => {
  const made = (await makeUnits()).slice(0, 3);
  const files = await Promise.all(made.map(({ file, plan }) => planDocument(file, plan)));
  const stop = new AbortController();
  const told: UnitProgress[] = [];
  const found = await readUnits(sourceOf(files), {
    onProgress: (progress) => {
      told.push(progress);
      if (progress.n === 3) stop.abort();
    },
    signal: stop.signal,
  });
  expect(told.map(({ n, of, name }) => `${n} av ${of}: ${name}`)).toEqual(
    made.map(({ file }, index) => `${index + 1} av 3: ${file}`),
  );
  expect(found).toMatchObject({ isStopped: true, troubles: [] });
  expect(found.units.map(({ file }) => file)).toEqual(files.slice(0, 2).map(({ name }) => name));
});

test("a file that the source cannot give is told, and the next one is read", async () => {
  const { plan, file } = makeUnit(await examplePlan("nb"), 2);
  const good = sourceOf([await planDocument(file, plan)]);
  const source: PlanFileSource = {
    count: null,
    files: async function* (signal) {
      yield { name: "Borte.docx", path: "a/Borte.docx", bytes: 10, read: () => Promise.reject(new Error("404")) };
      yield { name: "Stor.docx", path: "Stor.docx", bytes: 21 * 1024 * 1024, read: jest.fn() };
      yield* await Promise.resolve(good.files(signal));
    },
  };
  const found = await readUnits(source, { onProgress: jest.fn(), signal: new AbortController().signal });
  expect(troublesOf(found)).toEqual(["Borte.docx: unreachable", "Stor.docx: tooLarge"]);
  expect(found.units.map(({ file: name }) => name)).toEqual([file]);
});

test("files that the user has chosen give their names, paths and sizes", () => {
  const chosen = new File(["abc"], "Solvang.docx");
  const given = [...(localFiles([chosen]).files(new AbortController().signal) as Iterable<unknown>)];
  expect(given).toEqual([expect.objectContaining({ name: "Solvang.docx", path: "Solvang.docx", bytes: 3 })]);
});

test("more files are added to those that were read, and no plan is there twice", async () => {
  const [one, other] = (await makeUnits()).slice(0, 2);
  const [first, second] = [await planDocument("A.docx", one!.plan), await planDocument("B.docx", other!.plan)];
  const found = joinedUnits(await read([first]), await read([second, { ...first, name: "A igjen.docx" }]));
  expect(found.units.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(troublesOf(found)).toEqual(["A igjen.docx: same"]);
});
