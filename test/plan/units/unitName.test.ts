import { emptyPlan } from "../../../src/plan/emptyPlan";
import { setMeta } from "../../../src/plan/setMeta";
import { unitOf } from "../../../src/plan/units/unitOf";
import { isNameTaken, renamedUnit, unitName, withOwnNames } from "../../../src/plan/units/unitName";

const plan = setMeta(emptyPlan("nb"), { municipality: "Elvesund kommune" });
const unit = (file: string, path = file) => unitOf({ name: file, path }, plan, { key: path, warnings: [] });
const names = (units: ReturnType<typeof withOwnNames>) => units.map(({ name }) => name);

test.each([
  ["Kompetanseplan Solvang sykehjem 2027-2030.docx", "Solvang sykehjem"],
  ["Strategisk kompetanse- og bemanningsplan - Helse og omsorg.docx", "Helse og omsorg"],
  ["solvang_kompetanse-og-bemanningsplan_v2.docx", "solvang"],
  ["Kopi av Kompetanseplan for Elvesund kommune, Renhold (2).docx", "Renhold"],
  ["Bakken barnehage kompetanseplan endelig 12.03.2027.docx", "Bakken barnehage"],
  ["Rådhuset.xml", "Rådhuset"],
  ["kompetanseplan.docx", "Elvesund kommune"],
  ["2027.docx", "Elvesund kommune"],
])("the file %s is of the unit %s", (file, name) => {
  expect(unitName(file, plan)).toBe(name);
});

test("units that are called the same get their files' names too, whatever order they are in", () => {
  const [one, other] = [unit("Plan.docx", "a/Plan.docx"), unit("Plan.docx", "b/Plan.docx")];
  expect(names(withOwnNames([one, other]))).toEqual(["Elvesund kommune", "Elvesund kommune (Plan.docx)"]);
  expect(names(withOwnNames([other, one]))).toEqual(["Elvesund kommune (Plan.docx)", "Elvesund kommune"]);
});

test("a unit is called as the user says, but for nothing and for what another is called", () => {
  const units = [unit("Solvang.docx"), unit("Bakken.docx")];
  expect(names(renamedUnit(units, "Bakken.docx", "  Bakken   barnehage "))).toEqual(["Solvang", "Bakken barnehage"]);
  expect(renamedUnit(units, "Bakken.docx", " ")).toBe(units);
  expect(renamedUnit(units, "Bakken.docx", "SOLVANG")).toBe(units);
  expect(isNameTaken(units, "Bakken.docx", "solvang")).toBe(true);
  expect(isNameTaken(units, "Solvang.docx", "solvang")).toBe(false);
});
