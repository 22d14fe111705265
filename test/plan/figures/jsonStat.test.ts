import { cellAt, readDataset, type Dataset } from "../../../src/plan/figures/jsonStat";
import population from "../../fixtures/ssb/07459-tre-kommuner-80-104.json";
import kostra from "../../fixtures/ssb/12134-kostra-tre-kommuner.json";
import oldProjection from "../../fixtures/ssb/13599-landet-80-104.json";
import projection from "../../fixtures/ssb/14746-oslo-kvinner-0-2.json";

function read(json: unknown): Dataset {
  const dataset = readDataset(json);
  if (dataset === null) throw new Error("not read");
  return dataset;
}

test("a recorded answer is read by its dimensions: table, date and cells", () => {
  const dataset = read(projection);
  expect([dataset.table, dataset.updated, dataset.isDiscontinued]).toEqual(["14746", "2026-06-12", false]);
  const at = (Alder: string, ContentsCode: string, Tid: string) => cellAt(dataset, { Alder, ContentsCode, Tid }).value;
  expect(at("000", "Personer", "2026")).toBe(4355);
  expect(at("001", "Personer1", "2028")).toBe(3885);
  expect(at("002", "Personer2", "2050")).toBe(5260);
});

test("a dimension with one code alone need not be named, and an unknown code has no figure", () => {
  const dataset = read(projection);
  const cell = { Alder: "000", ContentsCode: "Personer", Tid: "2026" };
  expect(cellAt(dataset, { ...cell, Kjonn: "2", Region: "0301" }).value).toBe(4355);
  expect(cellAt(dataset, { ...cell, Region: "4012" }).value).toBeNull();
  expect(cellAt(dataset, { ...cell, Tid: "2051" }).value).toBeNull();
});

test("several regions and sexes in one answer are told apart", () => {
  const dataset = read(population);
  const sum = (Region: string) =>
    ["1", "2"].reduce(
      (sofar, Kjonn) => sofar + (cellAt(dataset, { Region, Kjonn, Alder: "080", Tid: "2024" }).value ?? NaN),
      0,
    );
  const [oslo, stavanger] = [sum("0301"), sum("1103")];
  expect(oslo).toBeGreaterThan(stavanger);
  expect(Number.isInteger(oslo)).toBe(true);
});

test("a KOSTRA table's mandatory notes are read, without their links, and the others are not", () => {
  const dataset = read(kostra);
  expect(dataset.notes).toHaveLength(2);
  expect(dataset.notes[0]).toContain("Det er brudd i tidsserien for KOSTRA-gruppene mellom 2019 og 2020");
  expect(dataset.notes[0]).toContain("Se kodelister for KOSTRA-gruppene i 2019 og 2020.");
  expect(dataset.notes[1]).toContain("Tall for landet uten Oslo publiseres ikke");
  expect(cellAt(dataset, { KOKkommuneregion0000: "4601" }).value).toBe(66605);
});

test("an old table with an extra dimension is read likewise", () => {
  expect([...read(oldProjection).dimensions.keys()]).toEqual(["Kjonn", "Alder", "Framskriv", "ContentsCode", "Tid"]);
});

test.each([".", "..", ":"])("a cell with «%s» has no figure, and is never 0", (sign) => {
  const value = [null, ...projection.value.slice(1)];
  const cell = cellAt(read({ ...projection, value, status: { "0": sign } }), {
    ...{ Alder: "000", ContentsCode: "Personer", Tid: "2026" },
  });
  expect(cell).toEqual({ value: null, missing: sign });
});

test.each([null, 7, "tekst", [], {}, { class: "dataset" }, { class: "dataset", id: ["Tid"], size: [] }])(
  "what is no answer of the kind is not read: %j",
  (json) => {
    expect(readDataset(json)).toBeNull();
  },
);
